package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bandwidth over an edge or a height. Every edge and every rack unit is a basis of its own. */
final class DensityRows {
  private DensityRows() {}

  static List<Row> rows() {
    return List.of(
        row(
            "density-die",
            "Shoreline density, die edge",
            "payload of all ASIC SerDes over all four sides of all dies",
            "bandwidth / (2 x (die-width + die-height))",
            "density.die",
            "Tb/s/mm/die-edge",
            c -> needs(c, "Asic", "no ASIC", "density.die", "Tb/s/mm/die-edge")),
        row(
            "density-engine",
            "Shoreline density, engine edge",
            "line payload of all engines over the edge that each takes of its substrate or board",
            "line payload / edge",
            "density.engine",
            "Tb/s/mm/engine-edge",
            c ->
                needs(
                    c,
                    "OpticalEngine",
                    "no optical engine",
                    "density.engine",
                    "Tb/s/mm/engine-edge")),
        row(
            "density-panel",
            "Panel density per mm",
            "payload of all optics over the width of the panel's opening, all rows of it",
            "bandwidth.panel / opening",
            "density.panel",
            "Tb/s/mm/panel-edge",
            DensityRows::perMillimetre),
        row(
            "density-ru",
            "Panel density per rack unit",
            "payload of all optics over the panel's height in RU (44.45 mm)",
            "bandwidth.panel / RU",
            "density.ru",
            "Tb/s/RU",
            c -> perHeight(c, "RU", "density.ru")),
        row(
            "density-ou",
            "Panel density per open rack unit",
            "payload of all optics over the panel's height in OU (48 mm)",
            "bandwidth.panel / OU",
            "density.ou",
            "Tb/s/OU",
            c -> perHeight(c, "OU", "density.ou")));
  }

  private static Row row(
      String id,
      String title,
      String basis,
      String formula,
      String rollUp,
      String unit,
      Function<Conformance, Cell> figure) {
    return Row.intensive(
        id, Group.DENSITY, title, basis, formula, List.of(rollUp), unit, Better.MORE, figure);
  }

  private static Cell needs(Conformance c, String kind, String none, String rollUp, String unit) {
    return Population.design(c).instancesOf(kind).isEmpty()
        ? Cell.none("the design has " + none)
        : Cell.of(c.analysis().rollUp(rollUp), unit);
  }

  private static Cell perMillimetre(Conformance c) {
    return Population.design(c).level(Level.PANEL).isEmpty()
        ? Cell.none("the design has no panel")
        : needs(c, "Optics", "no optics", "density.panel", "Tb/s/mm/panel-edge")
            .withNote(c.analysis().panel().basis());
  }

  /** A height stated in the other rack unit is not converted: claims that do are often wrong. */
  private static Cell perHeight(Conformance c, String unit, String rollUp) {
    Optional<LevelBlock> panel = Population.design(c).level(Level.PANEL);
    if (panel.isEmpty()) {
      return Cell.none("the design has no panel");
    }
    Optional<Quantity> size = panel.flatMap(LevelBlock::size);
    Quantity one = Quantity.of(1, unit);
    return size.isPresent() && !size.get().sameKind(one)
        ? Cell.otherBasis("the panel's height is " + size.get())
        : needs(c, "Optics", "no optics", rollUp, "Tb/s/" + unit);
  }
}
