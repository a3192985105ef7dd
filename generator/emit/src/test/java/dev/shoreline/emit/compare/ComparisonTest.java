package dev.shoreline.emit.compare;

import static dev.shoreline.emit.compare.Routes.cell;
import static dev.shoreline.emit.compare.Routes.compare;
import static dev.shoreline.emit.compare.Routes.copackaged;
import static dev.shoreline.emit.compare.Routes.group;
import static dev.shoreline.emit.compare.Routes.line;
import static dev.shoreline.emit.compare.Routes.pluggable;
import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.lanes;
import static dev.shoreline.tests.sketch.Sketch.part;
import static dev.shoreline.tests.sketch.Sketch.terminal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.emit.compare.Cell.State;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;
import dev.shoreline.units.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every cell is on the basis of its row, or says why it is not. */
class ComparisonTest {
  private final Comparison both = compare(copackaged("Cpo"), pluggable("Osfp"));

  private static void refused(Cell cell, String why) {
    assertThat(cell.state()).isEqualTo(State.OTHER_BASIS);
    assertThat(cell.number()).isEmpty();
    assertThat(cell.remark()).contains(why);
  }

  @Test
  void powerPer800CountsLasersInAndTheOpticsOwnPayload() {
    // 16 x (26 + 6.5) W over 102.4 Tb/s; 32 x 25 W over 51.2 Tb/s.
    assertThat(cell(both, "power-per-800-light", 0).text()).isEqualTo("4.063 W");
    assertThat(cell(both, "power-per-800-light", 1).text()).isEqualTo("typ 12.5 W, max 15 W");
    assertThat(cell(both, "energy-optics", 0).text()).isEqualTo("5.078 pJ/bit");
    assertThat(line(both, "power-per-800-light").row().formula())
        .isEqualTo("power.optics x 800 Gb/s / bandwidth.panel");
  }

  @Test
  void lightAndBoxAreTwoBasesWhenSomeLanesAreCopper() {
    Sketch mixed = new Sketch("Mixed");
    mixed.add(Level.CHIP, "asic", 0, 0, Routes.asic(256));
    mixed.add(Level.PANEL, "osfp", 1, 16, Routes.module(8));
    Comparison c = compare(mixed, pluggable("Osfp"));
    assertThat(cell(c, "power-per-800-light", 0).text()).isEqualTo("typ 12.5 W, max 15 W");
    assertThat(cell(c, "power-per-800-box", 0).text()).isEqualTo("typ 6.25 W, max 7.5 W");
  }

  @Test
  void shareOfTheHostSerDesIsUnknownUntilStated() {
    assertThat(cell(both, "power-per-800-serdes", 0).state()).isEqualTo(State.UNKNOWN);
    assertThat(cell(both, "power-per-800-serdes", 0).remark()).contains("serdes-power");
    Sketch stated = new Sketch("Stated");
    stated.add(Level.CHIP, "asic", 0, 0, Routes.asic(256, a("serdes-power", "128", "W")));
    stated.add(Level.PANEL, "osfp", 1, 16, Routes.module(8));
    // 12.5 W of optics and 128 W / 51.2 Tb/s x 800 Gb/s = 2 W of SerDes.
    assertThat(cell(compare(stated, stated), "power-per-800-serdes", 0).text())
        .isEqualTo("typ 14.5 W, max 17 W");
  }

  @Test
  void lasersOutIsRefusedWhereALaserIsInside() {
    assertThat(cell(both, "energy-engine", 0).text()).isEqualTo("4.063 pJ/bit");
    refused(cell(both, "energy-engine", 1), "the laser of osfp[1..32] is inside it");
  }

  @Test
  void rackUnitsAndOpenRackUnitsNeverMeet() {
    assertThat(cell(both, "density-ou", 0).text()).isEqualTo("51.2 Tb/s/OU");
    refused(cell(both, "density-ou", 1), "1 RU");
    assertThat(cell(both, "density-ru", 1).text()).isEqualTo("51.2 Tb/s/RU");
    refused(cell(both, "density-ru", 0), "2 OU");
  }

  @Test
  void edgesAreRowsOfTheirOwn() {
    assertThat(cell(both, "density-die", 0).text()).isEqualTo("0.8678 Tb/s/mm");
    assertThat(cell(both, "density-engine", 0).text()).isEqualTo("0.32 Tb/s/mm");
    assertThat(cell(both, "density-engine", 1).state()).isEqualTo(State.NONE);
    assertThat(cell(both, "density-panel", 0).remark()).contains("21-inch open rack");
  }

  @Test
  void inputCurrentHasARowForEachVoltage() {
    assertThat(cell(both, "input-current-48-V", 0).isGiven()).isTrue();
    refused(cell(both, "input-current-48-V", 1), "12 V");
    refused(cell(both, "input-current-12-V", 0), "48 V");
    Sketch dry = new Sketch("Dry");
    assertThat(cell(compare(dry, dry), "input-current", 0).state()).isEqualTo(State.NONE);
  }

  @Test
  void lossHasARowForEachNyquistFrequency() {
    Sketch slow = new Sketch("Slow");
    LaneGroup half =
        new LaneGroup(
            8,
            "lane",
            Quantity.of("106.25", "Gb/s"),
            "pam4",
            Quantity.of("53.125", "GBd"),
            Quantity.of("100", "Gb/s"),
            "",
            "");
    Instance asic = slow.add(Level.CHIP, "asic", 0, 0, part("A", "Asic", group("serdes", half)));
    Instance oe =
        slow.add(Level.BOARD, "oe", 0, 0, part("E", "OpticalEngine", group("host", half)));
    var trace = part("T", "Trace", a("g0", "0", ""), a("a1", "0", ""), a("a2", "0.0001", ""));
    slow.link(
        "host",
        terminal(asic, "serdes", half),
        Sketch.medium("100", "mm", trace),
        terminal(oe, "host", half));
    Comparison c = compare(slow, pluggable("Osfp"));
    // 8.686 x 0.0001 x 26.5625 x 100 mm
    assertThat(cell(c, "loss-26.5625-GHz", 0).text()).isEqualTo("2.307 dB");
    refused(cell(c, "loss-26.5625-GHz", 1), "host is judged at 53.125 GHz");
    refused(cell(c, "loss-53.125-GHz", 0), "26.5625 GHz");
    // No medium is stated for it, and that is no loss of nought.
    assertThat(cell(c, "loss-53.125-GHz", 1).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void costHasARowForEachCurrency() {
    Comparison c = compare(priced("A", "10", "EUR"), priced("B", "20", "USD"), priced("C", "", ""));
    assertThat(cell(c, "cost-EUR", 0).text()).isEqualTo("10 EUR");
    refused(cell(c, "cost-EUR", 1), "USD");
    assertThat(cell(c, "cost-USD", 1).text()).isEqualTo("20 USD");
    assertThat(cell(c, "cost-USD", 2).state()).isEqualTo(State.UNKNOWN);
    assertThat(cell(compare(priced("C", "", ""), priced("D", "", "")), "cost", 0).text())
        .isEqualTo("unknown");
  }

  private static Sketch priced(String name, String cost, String currency) {
    Sketch s = new Sketch(name);
    s.add(
        Level.BOARD,
        "x",
        0,
        0,
        cost.isEmpty()
            ? part("X", "Component")
            : part("X", "Component", a("cost", cost, currency)));
    return s;
  }

  @Test
  void aLitreOfAirIsNoLitreOfCoolant() {
    Comparison c = compare(cooled("Wet", "1010"), cooled("Windy", "1.1"), cooled("Vague", ""));
    assertThat(cell(c, "liquid-flow", 0).text()).isEqualTo("12 L/min");
    assertThat(cell(c, "liquid-flow-per-kw", 0).text()).isEqualTo("24 L/min/kW");
    assertThat(cell(c, "liquid-inlet", 0).text()).isEqualTo("40 degC");
    refused(cell(c, "liquid-flow", 1), "cooled with air");
    refused(cell(c, "air-inlet", 0), "cooled with liquid");
    assertThat(cell(c, "air-flow", 1).text()).isEqualTo("12 L/min");
    assertThat(cell(c, "air-flow", 2).state()).isEqualTo(State.UNKNOWN);
    assertThat(cell(both, "air-flow", 0).state()).isEqualTo(State.NONE);
  }

  private static Sketch cooled(String name, String density) {
    Sketch s = new Sketch(name);
    var coolant =
        density.isEmpty()
            ? part("C", "Coolant")
            : part("C", "Coolant", a("density", density, "kg/m^3"));
    s.loop(
        "tcs",
        a("coolant", new Value.PartRef(coolant)),
        a("inlet", "40", "degC"),
        a("flow", "12", "L/min"));
    s.plate(s.add(Level.CHIP, "asic", 0, 0, Routes.asic(8)), "tcs", a("flow", "12", "L/min"));
    return s;
  }

  @Test
  void aBoxWithoutAsicHasNoBandwidthOnTheBasisOfSerDes() {
    Sketch optics = new Sketch("Optics");
    optics.add(Level.PANEL, "osfp", 1, 32, Routes.module(8));
    Comparison c = compare(optics, pluggable("Osfp"));
    refused(cell(c, "bandwidth", 0), "no ASIC");
    assertThat(cell(c, "bandwidth-light", 0).text()).isEqualTo("51.2 Tb/s");
    refused(cell(c, "power-per-800-box", 0), "no ASIC");
    refused(cell(c, "energy-box", 0), "no ASIC");
  }

  @Test
  void unknownStaysUnknownAndSaysWhy() {
    Sketch silent = new Sketch("Silent");
    silent.add(Level.CHIP, "asic", 0, 0, part("A", "Asic", group("serdes", lanes(8))));
    silent.add(Level.PANEL, "m", 0, 0, part("M", "PluggableModule", group("line", lanes(8))));
    Comparison c = compare(silent, pluggable("Osfp"));
    for (String id : List.of("power-optics", "power-per-800-light", "energy-optics", "mtbf-box")) {
      assertThat(cell(c, id, 0).state()).as(id).isEqualTo(State.UNKNOWN);
      assertThat(cell(c, id, 0).text()).as(id).isEqualTo("unknown");
      assertThat(cell(c, id, 0).remark()).as(id).contains("stated");
    }
    assertThat(cell(c, "route", 0).state()).isEqualTo(State.UNKNOWN);
    assertThat(cell(c, "drive", 0).remark()).contains("no drive stated");
    assertThat(cell(c, "service-unit", 0).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void theWorstOfSomeIsMarkedWhenNotAllAreKnown() {
    Sketch s = new Sketch("Half");
    var coolant =
        part("C", "Coolant", a("density", "1000", "kg/m^3"), a("heat-capacity", "4000", "J/kg/K"));
    s.loop(
        "tcs",
        a("coolant", new Value.PartRef(coolant)),
        a("inlet", "40", "degC"),
        a("flow", "12", "L/min"));
    var known = Routes.asic(8, a("junction-resistance", "0.01", "K/W"));
    for (String name : List.of("asic", "other")) {
      s.plate(
          s.add(Level.CHIP, name, 0, 0, name.equals("asic") ? known : Routes.asic(8)),
          "tcs",
          a("flow", "6", "L/min"),
          a("resistance", "0.01", "K/W"),
          a("interface-resistance", "0.01", "K/W"));
    }
    Cell junction = cell(compare(s, s), "junction", 0);
    assertThat(junction.state()).isEqualTo(State.PARTLY);
    assertThat(junction.remark()).isEqualTo("asic; not known for 1 of 2, as other");
    assertThat(cell(compare(s, s), "case", 0).state()).isEqualTo(State.GIVEN);
  }

  @Test
  void serviceSaysWhatIsSwappedAndWhatGoesDark() {
    assertThat(cell(both, "service-unit", 0).text()).isEqualTo("board (oe[1..16]); els[1..16]");
    assertThat(cell(both, "service-live", 0).text())
        .isEqualTo("powered down (oe[1..16]); live (els[1..16])");
    assertThat(cell(both, "service-unit", 1).text()).isEqualTo("osfp[1..32]");
    assertThat(cell(both, "service-live", 1).text()).isEqualTo("live");
    assertThat(cell(both, "service-dark", 1).text()).isEqualTo("1.6 Tb/s");
    assertThat(cell(both, "service-dark-share", 1).text()).isEqualTo("3.125 %");
  }

  @Test
  void faultsAYearFollowFromFit() {
    // 32 x 1000 FIT x 8766 h
    assertThat(cell(both, "optics-faults", 1).text()).isEqualTo("0.2805 a year");
    assertThat(cell(both, "mtbf-optics", 1).text()).isEqualTo("31250 h");
  }

  @Test
  void maturityCountsProvisionalStandards() {
    Sketch s = pluggable("S").standard("A", "Draft", "D1", true).standard("B", "Text", "", false);
    Comparison c = compare(s, pluggable("None"));
    assertThat(cell(c, "standards", 0).text()).isEqualTo("Draft, D1; Text");
    assertThat(cell(c, "provisional", 0).text()).isEqualTo("1 of 2");
    assertThat(cell(c, "provisional", 0).remark()).isEqualTo("Draft");
    assertThat(cell(c, "standards", 1).state()).isEqualTo(State.NONE);
  }

  @Test
  void rowsWithoutAnyFigureAreLeftOutAndNamed() {
    Comparison c = compare(pluggable("A"), pluggable("B"));
    assertThat(c.lines()).noneMatch(l -> l.row().id().equals("density-ou"));
    assertThat(c.leftOut()).anyMatch(l -> l.row().id().equals("density-ou"));
    assertThat(TextTable.render(c)).contains("Left out").contains("Panel density per open rack");
  }

  @Test
  void unequalModulesGiveTheRange() {
    Sketch s = new Sketch("Two");
    s.add(Level.PANEL, "small", 1, 4, Routes.module(4));
    s.add(Level.PANEL, "large", 1, 4, Routes.module(8));
    assertThat(cell(compare(s, s), "bandwidth-module", 0).text()).isEqualTo("0.8 .. 1.6 Tb/s");
  }

  @Test
  void designsOfOneNameAreTold() {
    Comparison c = compare(pluggable("Same"), copackaged("Same"), copackaged("Other"));
    assertThat(c.columns().stream().map(Column::name)).containsExactly("t.Same", "t.Same", "Other");
    assertThat(Stream.of(0, 25, 26, 701, 702).map(Column::letter))
        .containsExactly("A", "Z", "AA", "ZZ", "AAA");
  }

  @Test
  void everyRowHasABasisAndAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (Row row : Rows.of(List.of(Routes.checked(copackaged("A"))))) {
      assertThat(row.basis()).as(row.id()).isNotBlank();
      assertThat(row.id()).matches("[A-Za-z0-9.-]+");
      assertThat(ids.add(row.id())).as(row.id()).isTrue();
      assertThat(row.sources()).as(row.id()).hasSameSizeAs(row.rollUps());
      assertThat(row.rollUps().isEmpty() || !row.formula().isEmpty()).as(row.id()).isTrue();
    }
  }
}
