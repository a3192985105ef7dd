package dev.shoreline.rollup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All roll-ups, in the order in which reports show them. To add one, add one line. */
public final class RollUps {
  public static final List<RollUp> ALL =
      List.of(
          new Bandwidth(),
          new PanelBandwidth(),
          new Lanes(),
          new Ports(),
          new Engines(),
          new Modules(),
          new Dies(),
          new Lasers(),
          new Fibers(),
          new Power(),
          new ChipPower(),
          new BoardPower(),
          new PanelPower(),
          new AsicPower(),
          new OpticsPower(),
          new EnginePower(),
          new LaserPower(),
          new PowerLoss(),
          new InputPower(),
          new OpticsEnergy(),
          new EngineEnergy(),
          new DieEdgeDensity(),
          new EngineEdgeDensity(),
          new PanelEdgeDensity(),
          new RackUnitDensity(),
          new OpenRackUnitDensity(),
          new SupplyCurrent(),
          new SupplyDrop(),
          new SupplyInputCurrent(),
          new RailImpedance(),
          new CoolantRise(),
          new CoolantFlow(),
          new CoolantOutlet(),
          new JunctionTemperature(),
          new CaseTemperature(),
          new ChannelLoss(),
          new OpticalLoss(),
          new OpticalMargin(),
          new OpticalOverload(),
          new LaserLight(),
          new FailureRate(),
          new OpticsFailureRate(),
          new Mtbf(),
          new OpticsMtbf(),
          new ServiceDark(),
          new PanelWidth(),
          new PanelRatio(),
          new PanelHeight(),
          new Cost(),
          new Mass());

  private static final Map<String, RollUp> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(RollUp::name, Function.identity()));

  private RollUps() {}

  public static Optional<RollUp> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
