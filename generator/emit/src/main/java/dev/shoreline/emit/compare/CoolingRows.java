package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Coolant that a design needs, and the temperatures it ends with. */
final class CoolingRows {
  private static final Quantity NO_FLOW = Quantity.of(0, "L/min");

  private CoolingRows() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Coolant coolant : Coolant.values()) {
      rows.addAll(ofCoolant(coolant));
    }
    rows.add(
        hottest(
            "junction",
            "Hottest junction",
            "of the cooled parts that state a resistance, at each design's own inlet",
            "case + power x junction-resistance",
            "thermal.junction"));
    rows.add(
        hottest(
            "case",
            "Hottest case",
            "of the cooled parts, at each design's own inlet",
            "coolant + power x (resistance + interface-resistance)",
            "thermal.case"));
    return rows;
  }

  private static List<Row> ofCoolant(Coolant coolant) {
    String kind = coolant.label();
    String name = coolant == Coolant.LIQUID ? "Coolant" : "Air";
    return List.of(
        Row.extensive(
            kind + "-flow",
            Group.COOLING,
            name + " flow",
            "flow of all loops of " + kind + " as the design states it",
            "sum(coolant.flow)",
            List.of("coolant.flow"),
            "L/min",
            c -> given(c, coolant, "L/min", CoolingRows::flow)),
        Row.intensive(
                kind + "-flow-per-kw",
                Group.COOLING,
                name + " flow per kW",
                "stated flow over the heat that the plates of these loops take up",
                "sum(coolant.flow) / sum(heat)",
                List.of("coolant.flow"),
                "L/min/kW",
                Better.NEITHER,
                c -> given(c, coolant, "L/min/kW", l -> Amounts.over(flow(l), heat(l))))
            .restingOn("coolant.heat"),
        Row.intensive(
                kind + "-inlet",
                Group.COOLING,
                name + " inlet",
                "temperature of the " + kind + " that enters, of the warmest loop",
                "worst(inlet)",
                List.of(),
                "degC",
                Better.NEITHER,
                c -> inlet(c, coolant))
            .restingOn("coolant.inlet"));
  }

  private static Row hottest(String id, String title, String basis, String formula, String rollUp) {
    return Row.intensive(
        id,
        Group.COOLING,
        title,
        basis,
        formula,
        List.of(rollUp),
        "degC",
        Better.LESS,
        c ->
            c.analysis().plates().isEmpty()
                ? Cell.none("no part of the design has a plate or sink")
                : Worst.of(c.analysis().rollUp(rollUp), false, "degC"));
  }

  private static Cell inlet(Conformance c, Coolant coolant) {
    return with(
        c,
        coolant,
        loops ->
            Worst.of(
                loops.stream()
                    .map(s -> new Value.Many.Item(s.loop().name(), 1, s.inlet()))
                    .toList(),
                false,
                "degC"));
  }

  private static Cell given(
      Conformance c, Coolant coolant, String unit, Function<List<LoopState>, Value> figure) {
    return with(
        c,
        coolant,
        loops ->
            Cell.of(figure.apply(loops), unit)
                .withNote(names(loops))
                .about(loops.stream().map(s -> s.loop().name()).toList()));
  }

  /** The figure of the loops of one coolant; refuses a design that is cooled with the other. */
  private static Cell with(Conformance c, Coolant coolant, Function<List<LoopState>, Cell> figure) {
    List<LoopState> all = c.analysis().loops();
    if (all.isEmpty()) {
      return Cell.none("the design has no cooling loop");
    }
    for (LoopState s : all) {
      if (Coolant.of(s.loop()).isEmpty()) {
        return Cell.unknown(
            "the density of what runs in " + s.loop().name() + " is not stated: liquid or air");
      }
    }
    List<LoopState> loops = coolant.loops(c);
    return loops.isEmpty()
        ? Cell.otherBasis("the design is cooled with " + coolant.other().label())
        : figure.apply(loops);
  }

  private static String names(List<LoopState> loops) {
    Set<String> names = new LinkedHashSet<>();
    loops.forEach(s -> names.add(Coolant.name(s.loop())));
    return String.join(", ", names);
  }

  private static Value flow(List<LoopState> loops) {
    return Amounts.sum(loops.stream().map(LoopState::flow).toList(), NO_FLOW);
  }

  private static Value heat(List<LoopState> loops) {
    return Amounts.sum(loops.stream().map(LoopState::heat).toList(), Quantity.of(0, "W"));
  }
}
