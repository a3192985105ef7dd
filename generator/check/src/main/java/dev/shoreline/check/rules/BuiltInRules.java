package dev.shoreline.check.rules;

import dev.shoreline.check.Rule;
import dev.shoreline.check.rules.claims.BandwidthNotLanes;
import dev.shoreline.check.rules.claims.ChangeDenied;
import dev.shoreline.check.rules.claims.DeviceMtbfForBox;
import dev.shoreline.check.rules.claims.Disagree;
import dev.shoreline.check.rules.claims.EdgeTooDense;
import dev.shoreline.check.rules.claims.EngineCalledLane;
import dev.shoreline.check.rules.claims.GainNotReached;
import dev.shoreline.check.rules.claims.NotReached;
import dev.shoreline.check.rules.claims.PartForWhole;
import dev.shoreline.check.rules.claims.UnlikeBasis;
import dev.shoreline.check.rules.closure.BandwidthNotMet;
import dev.shoreline.check.rules.closure.CountMismatch;
import dev.shoreline.check.rules.closure.FiberOverflow;
import dev.shoreline.check.rules.closure.LaneLandsTwice;
import dev.shoreline.check.rules.closure.LaneLeftOpen;
import dev.shoreline.check.rules.closure.LaserLeavesLaneDark;
import dev.shoreline.check.rules.closure.PortsNotMet;
import dev.shoreline.check.rules.closure.RateMismatch;
import dev.shoreline.check.rules.cooling.FlowNotShared;
import dev.shoreline.check.rules.cooling.UncooledPart;
import dev.shoreline.check.rules.panel.RowTooWide;
import dev.shoreline.check.rules.panel.TooHigh;
import dev.shoreline.check.rules.rating.ConnectorOverCurrent;
import dev.shoreline.check.rules.rating.PartOverPower;
import dev.shoreline.check.rules.rating.PlateOverHeat;
import dev.shoreline.check.rules.rating.RailOverTarget;
import dev.shoreline.check.rules.rating.SupplyOutOfRange;
import dev.shoreline.check.rules.rating.SupplyOverCurrent;
import dev.shoreline.check.rules.service.HotSwapOffPanel;
import dev.shoreline.check.rules.sonic.PortSpansBank;
import dev.shoreline.check.rules.thermal.CaseTooHot;
import dev.shoreline.check.rules.thermal.JunctionTooHot;
import java.util.List;

/** The rules that every design is checked against. To add one, add its class and its page. */
public final class BuiltInRules {
  private static final List<Rule> ALL =
      List.of(
          new BandwidthNotLanes(),
          new ChangeDenied(),
          new DeviceMtbfForBox(),
          new Disagree(),
          new EdgeTooDense(),
          new EngineCalledLane(),
          new GainNotReached(),
          new NotReached(),
          new PartForWhole(),
          new UnlikeBasis(),
          new BandwidthNotMet(),
          new CountMismatch(),
          new FiberOverflow(),
          new LaneLandsTwice(),
          new LaneLeftOpen(),
          new LaserLeavesLaneDark(),
          new PortsNotMet(),
          new RateMismatch(),
          new FlowNotShared(),
          new UncooledPart(),
          new RowTooWide(),
          new TooHigh(),
          new ConnectorOverCurrent(),
          new PartOverPower(),
          new PlateOverHeat(),
          new RailOverTarget(),
          new SupplyOutOfRange(),
          new SupplyOverCurrent(),
          new HotSwapOffPanel(),
          new PortSpansBank(),
          new CaseTooHot(),
          new JunctionTooHot());

  private BuiltInRules() {}

  /** All of them, by id. */
  public static List<Rule> all() {
    return ALL;
  }
}
