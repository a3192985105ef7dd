package dev.shoreline.simulate.thermal;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.power.Load;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateData;
import dev.shoreline.rollup.thermal.PlateState;
import dev.shoreline.rollup.thermal.Stream;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a design's cooling can be simulated at one corner, and what cannot. It takes figures from
 * the same analysis as the report does, so the two cannot differ in their inputs.
 *
 * @param streams loops with at least one slot, in the order written
 */
record ThermalModel(
    String design, Corner corner, List<CoolantStream> streams, List<Omission> omissions) {

  /** A deck of more plates in one stream is of no use to anybody and slow to solve. */
  static final long MOST_CELLS = 4096;

  /** Beyond it a solver in double precision has no digits left for the small figures. */
  private static final double LARGEST = 1e12;

  ThermalModel {
    streams = List.copyOf(streams);
    omissions = List.copyOf(omissions);
  }

  static ThermalModel of(Analysis analysis, Corner corner) {
    return new Reader(analysis, corner, LeastFlows.NONE).read();
  }

  /** With typical values and the flows that the plates of a manifold get at least. */
  static ThermalModel of(Analysis analysis, LeastFlows flows) {
    return new Reader(analysis, Corner.MANIFOLD, flows).read();
  }

  boolean isEmpty() {
    return streams.isEmpty();
  }

  private static final class Reader {
    private final Analysis analysis;
    private final Corner corner;
    private final LeastFlows flows;
    private final List<Omission> omissions = new ArrayList<>();
    private int slots;

    Reader(Analysis analysis, Corner corner, LeastFlows flows) {
      this.analysis = analysis;
      this.corner = corner;
      this.flows = flows;
    }

    ThermalModel read() {
      List<CoolantStream> streams = new ArrayList<>();
      for (LoopState loop : analysis.loops()) {
        stream(loop, streams.size() + 1).ifPresent(streams::add);
      }
      for (PlateState plate : analysis.plates()) {
        if (loopOf(plate).isEmpty()) {
          omit("plate on " + plate.plate().selection(), "it stands in no loop of the design");
        }
      }
      return new ThermalModel(analysis.design().name(), corner, streams, omissions);
    }

    /** The loop a plate names; the only loop when it names none. */
    private Optional<LoopState> loopOf(PlateState plate) {
      List<LoopState> loops = analysis.loops();
      String name = plate.plate().loop();
      if (name.isEmpty() && loops.size() == 1) {
        return Optional.of(loops.get(0));
      }
      return loops.stream().filter(l -> l.loop().name().equals(name)).findFirst();
    }

    private Optional<CoolantStream> stream(LoopState loop, int id) {
      List<PlateState> plates =
          analysis.plates().stream()
              .filter(p -> loopOf(p).filter(loop::equals).isPresent())
              .toList();
      List<Slot> simulated = new ArrayList<>();
      plates.forEach(p -> slot(p, loop).ifPresent(simulated::add));
      if (simulated.isEmpty()) {
        return Optional.empty();
      }
      double inlet = corner.high(loop.inlet(), "degC");
      Value capacity = Stream.of(loop.loop()).capacityRate(loop.flow());
      if (corner == Corner.MANIFOLD) {
        return Optional.of(new CoolantStream(id, loop, inlet, Double.NaN, simulated));
      }
      boolean whole = simulated.size() == plates.size();
      double rate = whole ? corner.low(capacity, "W/K") : Double.NaN;
      rate = isSolvable(1 / rate) ? rate : Double.NaN;
      if (Double.isNaN(rate)) {
        String reason =
            whole ? corner.reason("flow", capacity) : "not all plates of the loop are simulated";
        omit("outlet of loop " + loop.loop().name(), reason);
      }
      return Optional.of(new CoolantStream(id, loop, inlet, rate, simulated));
    }

    private Optional<Slot> slot(PlateState plate, LoopState loop) {
      PlateData data = PlateData.of(plate.plate());
      String subject = "plate on " + plate.plate().selection();
      double heat = corner.high(plate.heat(), "W");
      double rate = corner.low(plate.capacityRate(), "W/K") * flows.share(subject(plate));
      double resistance = corner.high(data.resistance(), "K/W");
      if (Double.isNaN(corner.high(plate.wall(), "degC"))) {
        omit(subject, missing(plate, data, loop));
        return Optional.empty();
      }
      if (!isSolvable(rate)
          || !isSolvable(1 / rate)
          || !isSolvable(heat)
          || !isSolvable(resistance)) {
        omit(subject, "a figure is too large or too small for a simulator");
        return Optional.empty();
      }
      if (data.passed() > MOST_CELLS) {
        omit(subject, data.passed() + " plates in series; a deck holds at most " + MOST_CELLS);
        return Optional.empty();
      }
      double own = corner.high(ownPower(plate.instance()), "W");
      double inner = corner.high(data.interfaceResistance(), "K/W");
      double junction = junctionResistance(plate, own);
      if (Double.isNaN(inner)) {
        omit(
            "case of " + plate.plate().selection(),
            corner.reason("interface-resistance", data.interfaceResistance()));
      } else if (Double.isNaN(junction)) {
        omit(
            "junction of " + plate.plate().selection(),
            corner.reason("junction", plate.junction()));
      }
      own = Double.isNaN(junction) ? 0 : own;
      return Optional.of(
          new Slot(
              ++slots,
              plate,
              own,
              heat - own,
              rate,
              resistance,
              inner,
              junction,
              data.fromInlet(),
              data.passed(),
              plate.plate().selection().instances() / data.passed()));
    }

    private static String subject(PlateState plate) {
      return plate.plate().selection().toString();
    }

    private static boolean isSolvable(double figure) {
      return Math.abs(figure) <= LARGEST;
    }

    /** NaN also where the junction has no temperature for another reason. */
    private double junctionResistance(PlateState plate, double own) {
      boolean known = !Double.isNaN(own) && !Double.isNaN(corner.high(plate.junction(), "degC"));
      return plate
          .instance()
          .attributes()
          .quantity("junction-resistance")
          .filter(q -> known)
          .map(q -> corner.high(new Value.Number(q), "K/W"))
          .orElse(Double.NaN);
    }

    private Value ownPower(Instance instance) {
      return analysis.loads().stream()
          .filter(l -> l.instance().equals(instance))
          .map(Load::each)
          .findFirst()
          .orElse(new Value.Unknown(instance.path() + " states no power"));
    }

    /** The first of the needed figures that has no number here. */
    private String missing(PlateState plate, PlateData data, LoopState loop) {
      if (Double.isNaN(corner.high(loop.inlet(), "degC"))) {
        return corner.reason("inlet", loop.inlet());
      }
      if (Double.isNaN(corner.high(plate.heat(), "W"))) {
        return corner.reason("heat", plate.heat());
      }
      if (Double.isNaN(corner.low(plate.capacityRate(), "W/K"))) {
        return corner.reason("flow", plate.capacityRate());
      }
      if (Double.isNaN(corner.high(data.resistance(), "K/W"))) {
        return corner.reason("resistance", data.resistance());
      }
      return corner.reason("wall", plate.wall());
    }

    private void omit(String subject, String reason) {
      omissions.add(new Omission(subject, reason));
    }
  }
}
