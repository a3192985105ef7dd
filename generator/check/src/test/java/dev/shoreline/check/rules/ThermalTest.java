package dev.shoreline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Selection;
import dev.shoreline.model.value.Value;
import org.junit.jupiter.api.Test;

class ThermalTest {
  private final Sketch s = new Sketch();

  private Instance chip(Object... more) {
    return s.add(Level.CHIP, "asic", 1, s.part("Chip", "Asic", more));
  }

  /** 2 L/min of water: 139.3 W/K, so 500 W warm it by 3.59 K. */
  private void cooled(Instance asic) {
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "2 L/min");
    s.plate(
        Selection.all(asic),
        "main",
        "flow",
        "2 L/min",
        "resistance",
        "12 K/kW",
        "interface-resistance",
        "10 K/kW");
  }

  @Test
  void junctionAndCaseBelowTheirLimits() {
    cooled(
        chip(
            "power",
            "500 W",
            "junction-resistance",
            "0.05 K/W",
            "junction-max",
            "105 degC",
            "case-max",
            "70 degC"));
    Verdict junction = Run.only("thermal.JunctionTooHot", s);
    assertThat(junction.status()).isEqualTo(Status.PASS);
    // 40 + 3.588 + 500 (0.012 + 0.010 + 0.05) = 79.59 degC
    assertThat(((Value.Number) junction.measured()).quantity().max("degC")).isBetween(79.5, 79.7);
    assertThat(Run.only("thermal.CaseTooHot", s).status()).isEqualTo(Status.PASS);
  }

  @Test
  void junctionAndCaseAboveTheirLimits() {
    cooled(
        chip(
            "power",
            "500 W",
            "junction-resistance",
            "0.05 K/W",
            "junction-max",
            "75 degC",
            "case-max",
            "50 degC"));
    Verdict v = Run.only("thermal.JunctionTooHot", s);
    assertThat(v.status()).isEqualTo(Status.FAIL);
    assertThat(v.remark())
        .startsWith("asic[1]: the junction reaches 79.5")
        .endsWith("; the part allows 75 degC");
    assertThat(Run.only("thermal.CaseTooHot", s).remark())
        .startsWith("asic[1]: the case reaches 54.5");
  }

  @Test
  void aMissingResistanceIsNotEvaluated() {
    cooled(chip("power", "500 W", "junction-max", "75 degC"));
    Verdict v = Run.only("thermal.JunctionTooHot", s);
    assertThat(v.status()).isEqualTo(Status.NOT_EVALUATED);
    assertThat(v.remark()).contains("asic[1] has no junction-resistance stated");
  }

  @Test
  void aMissingLimitIsNotEvaluatedWhenTheResistanceIsStated() {
    cooled(chip("power", "500 W", "junction-resistance", "0.05 K/W"));
    assertThat(Run.lines("thermal.JunctionTooHot", s))
        .containsExactly("not evaluated asic[1]: asic[1] has no junction-max stated");
    assertThat(Run.all("thermal.CaseTooHot", s)).isEmpty();
  }

  @Test
  void aPartWithoutAPlateIsNotEvaluated() {
    chip("power", "500 W", "junction-max", "105 degC");
    assertThat(Run.lines("thermal.JunctionTooHot", s))
        .containsExactly(
            "not evaluated asic[1]: asic[1] has no plate or sink, so its junction is not known");
  }

  @Test
  void aPartInsideACooledOneLiesAboveItsCase() {
    Instance carrier = s.add(Level.CHIP, "carrier", 1, s.part("Carrier", "Component"));
    s.add(
        Level.CHIP,
        carrier,
        "oe",
        new IndexRange(1, 3),
        s.part(
            "Engine",
            "OpticalEngine",
            "power",
            "10 W",
            "junction-resistance",
            "1 K/W",
            "junction-max",
            "50 degC",
            "case-max",
            "70 degC"));
    cooled(carrier);
    // 40 + 0.215 + 30 (0.012 + 0.010) + 10 x 1 = 50.88 degC
    Verdict junction = Run.only("thermal.JunctionTooHot", s);
    assertThat(junction.status()).isEqualTo(Status.FAIL);
    assertThat(junction.remark())
        .startsWith("carrier[1].oe[1..3]: the junction reaches 50.8")
        .endsWith("; the part allows 50 degC");
    assertThat(Run.only("thermal.CaseTooHot", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void partsWithoutThermalDataAreNotConcerned() {
    cooled(chip("power", "500 W"));
    assertThat(Run.all("thermal.JunctionTooHot", s)).isEmpty();
    assertThat(Run.all("thermal.CaseTooHot", s)).isEmpty();
  }

  // -- cooling ------------------------------------------------------------------------------------

  @Test
  void theLoopHasEnoughFlow() {
    cooled(chip("power", "500 W"));
    assertThat(Run.lines("cooling.FlowNotShared", s)).containsExactly("pass loop main");
  }

  @Test
  void platesMayNotTakeMoreThanTheLoopHas() {
    Instance asic = chip("power", "500 W");
    s.loop(
        "main",
        "coolant",
        s.water(),
        "inlet",
        "40 degC",
        "flow",
        "1 L/min",
        "flow-max",
        "0.5 L/min");
    s.plate(Selection.all(asic), "main", "flow", "2 L/min", "resistance", "12 K/kW");
    assertThat(Run.lines("cooling.FlowNotShared", s))
        .containsExactly(
            "fail loop main: the plates of loop main take 2 L/min together; it has 1 L/min");
  }

  @Test
  void aLoopHasNoMoreThanItsPumpGives() {
    Instance asic = chip("power", "500 W");
    s.loop(
        "main",
        "coolant",
        s.water(),
        "inlet",
        "40 degC",
        "flow",
        "1 L/min",
        "flow-max",
        "0.5 L/min");
    s.plate(Selection.all(asic), "main", "flow", "1 L/min", "resistance", "12 K/kW");
    assertThat(Run.lines("cooling.FlowNotShared", s))
        .containsExactly(
            "fail loop main: loop main runs at 1 L/min; at most 0.5 L/min are possible");
  }

  @Test
  void aPlateWithoutFlowIsNotEvaluated() {
    Instance xpo =
        s.add(
            Level.PANEL,
            "xpo",
            4,
            s.part(
                "Xpo", "PluggableModule", "power", "400 W", "coolant-flow", "0.35 .. 0.7 L/min"));
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "4 L/min");
    s.plate(Selection.all(xpo), "main", "resistance", "25 K/kW");
    assertThat(Run.all("cooling.FlowNotShared", s))
        .extracting(Verdict::status)
        .containsExactly(Status.NOT_EVALUATED, Status.NOT_EVALUATED);
  }

  @Test
  void aModuleGetsItsFlow() {
    Instance xpo =
        s.add(
            Level.PANEL,
            "xpo",
            4,
            s.part(
                "Xpo", "PluggableModule", "power", "400 W", "coolant-flow", "0.35 .. 0.7 L/min"));
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "4 L/min");
    s.plate(s.some(xpo, 1, 3), "main", "flow", "0.5 L/min", "resistance", "25 K/kW");
    s.plate(s.some(xpo, 4, 4), "main", "flow", "1 L/min", "resistance", "25 K/kW");
    assertThat(Run.lines("cooling.FlowNotShared", s))
        .containsExactly(
            "pass loop main",
            "pass xpo[1..3]",
            "fail xpo[4]: xpo[4]: each gets 1 L/min; the part takes 0.35 .. 0.7 L/min");
  }

  @Test
  void uncooledPartsAreNamedAsRanges() {
    Instance oe = s.add(Level.CHIP, "oe", 16, s.part("Engine", "OpticalEngine", "power", "30 W"));
    s.add(Level.CHIP, "idle", 1, s.part("Idle", "OpticalEngine", "power", "0 W"));
    s.add(Level.CHIP, "quiet", 1, s.part("Quiet", "OpticalEngine"));
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "4 L/min");
    s.plate(s.some(oe, 1, 14), "main", "flow", "0.1 L/min");
    assertThat(Run.lines("cooling.UncooledPart", s))
        .containsExactly(
            "fail oe[15..16]: oe[15..16] have no cold plate",
            "fail quiet[1]: quiet[1] has no cold plate");
  }

  @Test
  void thePlateOfACarrierCoolsWhatItContains() {
    Instance tray = s.add(Level.BOARD, "tray", 4, s.part("Tray", "Connector"));
    s.add(
        Level.BOARD,
        tray,
        "oe",
        new IndexRange(1, 3),
        s.part("Engine", "OpticalEngine", "power", "30 W"));
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "4 L/min");
    s.plate(s.some(tray, 1, 3), "main", "flow", "0.1 L/min");
    assertThat(Run.lines("cooling.UncooledPart", s))
        .containsExactly("fail tray[4].oe[1..3]: tray[4].oe[1..3] have no cold plate");
  }

  @Test
  void aBoxCooledByAirIsNotConcerned() {
    chip("power", "500 W");
    s.loop("room", "coolant", new Value.PartRef(s.part("Air", "Coolant", "density", "1.2 kg/m^3")));
    assertThat(Run.all("cooling.UncooledPart", s)).isEmpty();
  }
}
