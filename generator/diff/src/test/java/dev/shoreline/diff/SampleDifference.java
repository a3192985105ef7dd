package dev.shoreline.diff;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.bom.BomItem;
import dev.shoreline.emit.bom.BomRow;
import dev.shoreline.emit.bom.Money;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One of everything that a difference can hold, with a text of choice in every name. */
public final class SampleDifference {
  /** Text that would run, break out of a cell or steer a terminal where it is let through. */
  public static final String POISON =
      "</title></style></text><script>alert(1)</script><img src=x onerror=alert(1)>"
          + "\" onload='x' | `code` [link](javascript:alert(1)) ]]> <!-- & &lt;"
          + "\u0000\u001b[31m\u202e\u2028\ud800\r\n# heading\n| cell | @someone";

  private final String extra;
  private int line = 1;

  private SampleDifference(String extra) {
    this.extra = extra;
  }

  /**
   * @param extra put behind every text
   */
  public static Difference of(String extra) {
    return new SampleDifference(extra).difference();
  }

  public static List<BrokenSide> broken(String extra) {
    SampleDifference sample = new SampleDifference(extra);
    Diagnostic old = Diagnostic.error("units.Mismatch", sample.span(), "a W is no V" + extra);
    Diagnostic now = Diagnostic.error("link.Unknown", sample.span(), "no such part" + extra);
    return List.of(
        new BrokenSide("HEAD~1" + extra, false, List.of(old)),
        new BrokenSide("working tree" + extra, true, List.of(old, now)));
  }

  private Span span() {
    line++;
    return new Span("box.shore" + extra, line * 40, 6, line, 5, line, 11);
  }

  private Difference difference() {
    return new Difference(
        "HEAD~1" + extra,
        "working tree" + extra,
        List.of(changed(), one(Presence.ADDED, "New"), one(Presence.REMOVED, "Gone"), same()),
        List.of(
            new AffectedDesign("Other" + extra, List.of("part Oe" + extra), List.of("p" + extra))),
        List.of(new FileChange("notes.shore" + extra, Presence.CHANGED)));
  }

  private Conformance conformance(String name, Verdict... verdicts) {
    return new Conformance(new Sketch(name + extra).analysis(), List.of(verdicts));
  }

  private DesignDifference changed() {
    Verdict wasFine = verdict("power-limit", Status.PASS, "20");
    Verdict fails = verdict("power-limit", Status.FAIL, "-80");
    Verdict wasMarginal = verdict("loss", Status.MARGINAL, "1");
    Verdict failsToo = verdict("loss", Status.FAIL, "-1");
    Verdict failed = verdict("flow", Status.FAIL, "-2");
    Verdict mended = verdict("flow", Status.PASS, "3");
    Verdict tight = verdict("height", Status.MARGINAL, "5");
    Verdict tighter = verdict("height", Status.MARGINAL, "4");
    Verdict waived = verdict("supply", Status.WAIVED, "-3");
    Verdict open = verdict("tdecq", Status.NOT_EVALUATED, "0");
    Verdict fine = verdict("mass", Status.PASS, "9");
    Waiver before = new Waiver("r.supply" + extra, null, "r" + extra, "b" + extra, "2027", span());
    Waiver after = new Waiver("r.supply" + extra, null, "s" + extra, "", "2028" + extra, span());
    return new DesignDifference(
        "Box" + extra,
        "Crate" + extra,
        Presence.CHANGED,
        conformance("Box", wasFine, wasMarginal, failed, tight, waived, open, fine),
        conformance("Box", fails, failsToo, mended, tighter, waived, open, fine),
        List.of(change(Category.OPTICAL), change(Category.THERMAL), change(Category.BOM)),
        List.of(line(), gone()),
        List.of(
            new VerdictChange(fails.rule(), fails.subject(), wasFine, fails),
            new VerdictChange(failsToo.rule(), failsToo.subject(), wasMarginal, failsToo),
            new VerdictChange(mended.rule(), mended.subject(), failed, mended)),
        List.of(
            new MarginChange(
                tighter.rule(),
                tighter.subject(),
                tight,
                tighter,
                Quantity.of("-1", "W"),
                new BigDecimal("-0.01"))),
        List.of(total("12", "13", true), total("7", "7", false)),
        List.of(
            new WaiverChange(
                WaiverChange.Kind.CHANGED,
                "r.supply" + extra,
                "xpo" + extra,
                before,
                after,
                List.of("until"))));
  }

  private DesignDifference one(Presence presence, String name) {
    Conformance side = conformance(name, verdict("power-limit", Status.FAIL, "-5"));
    boolean added = presence == Presence.ADDED;
    return new DesignDifference(
        name + extra,
        "",
        presence,
        added ? null : side,
        added ? side : null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private DesignDifference same() {
    Conformance side = conformance("Same", verdict("power-limit", Status.FAIL, "-5"));
    return new DesignDifference(
        "Same" + extra,
        "",
        Presence.UNCHANGED,
        side,
        side,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Change change(Category category) {
    return new Change(
        ChangeKind.ATTRIBUTE_CHANGED,
        category,
        "power of part Oe" + extra,
        "oe" + extra,
        List.of("oe[1..8]" + extra),
        "typ 10 W" + extra,
        "typ 13 W" + extra,
        Quantity.of("3", "W"),
        "part Oe" + extra,
        span(),
        span());
  }

  private BomRow row(String quantity) {
    BomItem item =
        new BomItem(
            "Oe" + extra,
            "OpticalEngine" + extra,
            "",
            "",
            "engine" + extra,
            "Maker" + extra,
            "OE-1" + extra,
            "",
            "",
            "unknown",
            Optional.of(new Money(new BigDecimal("1200.5"), "USD", "exact")),
            "",
            "yes",
            "",
            null,
            null,
            null,
            List.of(),
            List.of());
    return new BomRow(
        "b1" + extra,
        "board" + extra,
        "",
        "U1" + extra,
        List.of(),
        new BigDecimal(quantity),
        "ea",
        item,
        true,
        "box.shore:7" + extra);
  }

  private BomLine line() {
    return new BomLine("Oe" + extra, "Oe32" + extra, row("8"), row("10"), List.of("quantity"));
  }

  private BomLine gone() {
    return new BomLine("Clip" + extra, "", row("4"), null, List.of());
  }

  private Total total(String before, String after, boolean moved) {
    return new Total(
        "power.input",
        "Power, box input" + extra,
        new Value.Number(Quantity.of(before, "kW")),
        new Value.Number(Quantity.of(after, "kW")),
        Quantity.of(moved ? "1" : "0", "kW"),
        new BigDecimal(moved ? "0.0833" : "0"),
        moved);
  }

  private Verdict verdict(String rule, Status status, String margin) {
    Waiver waiver =
        status == Status.WAIVED
            ? new Waiver("r." + rule, null, "prototype" + extra, "board", "2027-03-01", span())
            : null;
    return new Verdict(
        "r." + rule + extra,
        "Standard" + extra,
        "4.2" + extra,
        "title" + extra,
        "xpo[1..16]" + extra,
        16,
        status,
        false,
        Severity.ERROR,
        "power <= 400 W" + extra,
        new Value.Number(Quantity.of("480", "W")),
        "<=",
        new Value.Number(Quantity.of("400", "W")),
        Quantity.of(margin, "W"),
        new BigDecimal(margin).movePointLeft(2),
        waiver,
        List.of(),
        "",
        "480 W is more than 400 W" + extra,
        "",
        span(),
        List.of());
  }
}
