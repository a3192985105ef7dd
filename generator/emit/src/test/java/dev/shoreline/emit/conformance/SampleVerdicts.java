package dev.shoreline.emit.conformance;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What might be said of {@link SampleDesign}: every status, long and short texts, units of all
 * sorts.
 */
final class SampleVerdicts {
  private final SampleDesign design;
  private final List<Verdict> verdicts = new ArrayList<>();

  SampleVerdicts(SampleDesign design) {
    this.design = design;
  }

  List<Verdict> build() {
    String xpo = "XPO MSA 1.0, 2026-07-31";
    String dj = "IEEE 802.3dj D2.1";
    String all = "xpo[1..16]";
    add(
        "XpoMsa.module-power",
        xpo,
        "launch",
        "Module power stays within what the cold plate removes",
        "xpo[1..15]",
        15,
        Status.PASS,
        "m.power.max <= 400 W",
        "400",
        "<=",
        "400",
        "W",
        "0",
        "0",
        "");
    waived("XpoMsa.module-power", xpo);
    add(
        "XpoMsa.lane-count",
        xpo,
        "launch",
        "An XPO module has 64 electrical lanes",
        all,
        16,
        Status.PASS,
        "m.host.lanes == 64 lane",
        "64",
        "==",
        "64",
        "lane",
        "0",
        "0",
        "");
    add(
        "XpoMsa.supply",
        xpo,
        "launch",
        "The module accepts the supply of the panel",
        all,
        16,
        Status.PASS,
        "m.supply within 40 V .. 60 V",
        "48",
        "within",
        "60",
        "V",
        "8",
        "0.2",
        "");
    add(
        "XpoMsa.coolant-flow",
        xpo,
        "launch",
        "Coolant flow through one module lies in the stated range",
        all,
        16,
        Status.PASS,
        "m.flow within 0.35 L/min .. 0.7 L/min",
        "0.5",
        "within",
        "0.7",
        "L/min",
        "0.15",
        "0.4286",
        "");
    add(
        "Ieee8023dj.DR8.tx-average",
        dj,
        "180.7.1",
        "Average launch power of a lane is not below the minimum",
        all,
        16,
        Status.PASS,
        "m.tx.min >= -3.3 dBm",
        "-3.1",
        ">=",
        "-3.3",
        "dBm",
        "0.2",
        null,
        "");
    add(
        "Ieee8023dj.DR8.tdecq",
        dj,
        "180.7.1",
        "TDECQ of a lane stays below the maximum",
        all,
        16,
        Status.NOT_EVALUATED,
        "m.tdecq <= 3.4 dB",
        "",
        "<=",
        "3.4",
        "dB",
        null,
        null,
        "xpo[1..16] has no tdecq; ask the supplier for the value at 106.25 GBd");
    add(
        "Ieee8023dj.DR8.channel-loss",
        dj,
        "180.10",
        "Fiber and connectors lose no more than the budget",
        "xpo.line",
        1,
        Status.PASS,
        "l.loss <= 3 dB",
        "1.2",
        "<=",
        "3",
        "dB",
        "1.8",
        "0.6",
        "");
    add(
        "OifCei.channel-loss",
        "OIF CEI-224G, draft",
        "",
        "The electrical channel loses no more than a linear link allows",
        "asic.serdes->xpo.host",
        1,
        Status.MARGINAL,
        "l.loss <= 16 dB",
        "15.2",
        "<=",
        "16",
        "dB",
        "-0.4",
        "-0.025",
        "holds at the typical loss of 15.2 dB and fails at the largest, 16.4 dB");
    add(
        "Xpo204T.bandwidth",
        "",
        "",
        "bandwidth == 204.8 Tb/s",
        "Xpo204T",
        1,
        Status.PASS,
        "bandwidth == 204.8 Tb/s",
        "204.8",
        "==",
        "204.8",
        "Tb/s",
        "0",
        "0",
        "");
    add(
        "Xpo204T.power.optics",
        "",
        "",
        "power.optics per 800 Gb/s <= 10 W",
        "Xpo204T",
        1,
        Status.FAIL,
        "power.optics per 800 Gb/s <= 10 W",
        "25",
        "<=",
        "10",
        "W",
        "-15",
        "-1.5",
        "worst case is 25 W; typical, 8.125 W, holds");
    add(
        "Xpo204T.margin",
        "",
        "",
        "worst(optical.margin) >= 1.5 dB",
        "Xpo204T",
        1,
        Status.PASS,
        "worst(optical.margin) >= 1.5 dB",
        "1.8",
        ">=",
        "1.5",
        "dB",
        "0.3",
        "0.2",
        "");
    add(
        "closure.LaneLandsTwice",
        "",
        "",
        "Every lane lands once",
        "asic[1..2].serdes[1..512]",
        1024,
        Status.PASS,
        "",
        "",
        "",
        "",
        "",
        null,
        null,
        "");
    add(
        "closure.LaneLeftOpen",
        "",
        "",
        "Every lane of an ASIC is connected",
        "asic[1..2].serdes[1..512]",
        1024,
        Status.PASS,
        "",
        "",
        "",
        "",
        "",
        null,
        null,
        "");
    add(
        "closure.LaserLeavesLaneDark",
        "",
        "",
        "Every lane with an external laser has light",
        all,
        16,
        Status.NOT_APPLICABLE,
        "",
        "",
        "",
        "",
        "",
        null,
        null,
        "the lasers are inside the modules");
    add(
        "rating.ConnectorOverCurrent",
        "",
        "",
        "No connection carries more than it is rated for",
        all,
        16,
        Status.PASS,
        "current at 40 V <= 12 A",
        "10.02",
        "<=",
        "12",
        "A",
        "1.98",
        "0.165",
        "");
    add(
        "rating.SupplyOverCurrent",
        "",
        "",
        "No bus delivers more than it is rated for",
        "bus",
        1,
        Status.FAIL,
        "current at 40 V <= 250 A",
        "268",
        "<=",
        "250",
        "A",
        "-18",
        "-0.072",
        "sixteen modules at 400 W and two ASICs at 1100 W draw 268 A from bus at 40 V");
    add(
        "thermal.JunctionTooHot",
        "",
        "",
        "No junction is hotter than its part allows",
        "asic[1..2]",
        2,
        Status.PASS,
        "m.junction <= m.junction-max",
        "70.1",
        "<=",
        "105",
        "degC",
        "34.9",
        null,
        "");
    add(
        "thermal.CaseTooHot",
        "",
        "",
        "No case is hotter than its part allows",
        all,
        16,
        Status.MARGINAL,
        "m.case <= m.case-max",
        "62.1",
        "<=",
        "70",
        "degC",
        "-1.9",
        null,
        "holds at typical heat; at 400 W the case reaches 71.9 degC");
    add(
        "cooling.FlowNotShared",
        "",
        "",
        "The plates take no more coolant than the loop has",
        "tcs",
        1,
        Status.PASS,
        "plates <= loop",
        "12",
        "<=",
        "12",
        "L/min",
        "0",
        "0",
        "");
    add(
        "panel.RowTooWide",
        "",
        "",
        "A row of modules fits the panel opening",
        "row 1 of 2",
        1,
        Status.PASS,
        "panel.width <= 537 mm",
        "486.4",
        "<=",
        "537",
        "mm",
        "50.6",
        "0.0942",
        "");
    add(
        "service.HotSwapOffPanel",
        "",
        "",
        "Only parts on the panel are swapped live",
        all,
        16,
        Status.PASS,
        "",
        "",
        "",
        "",
        "",
        null,
        null,
        "");
    verdicts.sort(java.util.Comparator.comparing(Verdict::rule).thenComparing(Verdict::subject));
    return verdicts;
  }

  private void waived(String rule, String standard) {
    add(
        rule,
        standard,
        "launch",
        "Module power stays within what the cold plate removes",
        "xpo[16]",
        1,
        Status.WAIVED,
        "m.power.max <= 400 W",
        "480",
        "<=",
        "400",
        "W",
        "-80",
        "-0.2",
        "xpo[16] draws 480 W, 80 W above the limit");
  }

  private Value value(String number, String unit) {
    return number.isEmpty()
        ? unit.isEmpty() ? null : new Value.Unknown(design.text("not stated"))
        : new Value.Number(Quantity.of(number, unit));
  }

  private void add(
      String rule,
      String standard,
      String clause,
      String title,
      String subject,
      long count,
      Status status,
      String condition,
      String measured,
      String relation,
      String limit,
      String unit,
      String margin,
      String ratio,
      String remark) {
    Waiver waiver =
        status == Status.WAIVED
            ? new Waiver(
                design.text(rule),
                null,
                design.text("prototype at 480 W, connector is rated for it"),
                design.text("thermal review board"),
                design.text("2027-03-01"),
                design.at(80, 3))
            : null;
    boolean standardised = !standard.isEmpty();
    List<Provenance> sources =
        standardised ? List.of(design.from(design.msa, "key figures")) : List.of();
    Span span = status == Status.NOT_APPLICABLE ? Span.NONE : design.at(33 + count(), 11);
    verdicts.add(
        new Verdict(
            design.text(rule),
            standard.isEmpty() ? "" : design.text(standard),
            clause.isEmpty() ? "" : design.text(clause),
            design.text(title),
            design.text(subject),
            count,
            status,
            standardised,
            status == Status.MARGINAL ? Severity.WARNING : Severity.ERROR,
            condition.isEmpty() ? "" : design.text(condition),
            value(measured, unit),
            relation,
            value(limit, unit),
            margin == null ? null : Quantity.of(margin, differenceOf(unit)),
            ratio == null ? null : new BigDecimal(ratio),
            waiver,
            sources,
            standardised ? "medium" : "",
            remark.isEmpty() ? "" : design.text(remark),
            status == Status.FAIL ? design.text("lower it to " + limit + " " + unit) : "",
            span,
            status == Status.FAIL
                ? List.of(
                    new dev.shoreline.model.message.Related(
                        design.at(56, 5), design.text("used here")))
                : List.of(),
            new SampleLimits(design).of(rule, status)));
  }

  private int count() {
    return verdicts.size();
  }

  private static String differenceOf(String unit) {
    return unit.equals("degC") ? "K" : unit.equals("dBm") ? "dB" : unit;
  }
}
