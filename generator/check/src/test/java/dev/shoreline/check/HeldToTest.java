package dev.shoreline.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Limit;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldToTest {
  private static final Source TEXT = source("Text");
  private static final Span AT = new Span("own.shore", 20, 4, 12, 9, 12, 13);

  private static Source source(String title) {
    return new Source("t." + title, title, title, "", "", "", Span.NONE);
  }

  private static Value most(String watts) {
    return new Value.Number(Quantity.corners(null, null, Quantity.of(watts, "W")));
  }

  private static Value between(String least, String most) {
    return new Value.Number(
        Quantity.corners(Quantity.of(least, "W"), null, Quantity.of(most, "W")));
  }

  private static Limit limit(
      String name, Value value, String revision, Source source, boolean provisional) {
    Origin origin = new Origin(AT, AT, Span.NONE, new Provenance(source, ""));
    return new Limit("S." + name, name, value, "", revision, "high", provisional, origin, AT);
  }

  private static HeldTo.Alternative alternative(Limit limit, Status status) {
    return new HeldTo.Alternative(limit, status);
  }

  @Test
  void saysNothingOfALimitThatNobodyDisputes() {
    HeldTo held = new HeldTo(limit("a", most("4"), "1", TEXT, true), List.of());
    assertThat(held.isTold()).isFalse();
    assertThat(held.text()).isEmpty();
  }

  @Test
  void namesAnotherSourceByItsRevisionItsTitleOrItsRow() {
    Limit held = limit("a", most("4"), "1", TEXT, false);
    HeldTo all =
        new HeldTo(
            held,
            List.of(
                alternative(limit("b", most("5"), "2", TEXT, false), Status.PASS),
                alternative(limit("c", most("6"), "1", source("Deck"), false), Status.FAIL),
                alternative(limit("d", most("7"), "1", TEXT, false), Status.PASS)));
    assertThat(all.text())
        .isEqualTo(
            "held to 4 W (Text); 2 says 5 W: would pass; Deck says 6 W: would fail; d says 7 W:"
                + " would pass");
  }

  @Test
  void aBoundIsNamedOnlyWhereItDiffersFromTheOther() {
    Limit held = limit("a", between("2", "4"), "1", TEXT, false);
    HeldTo.Alternative other =
        alternative(limit("b", most("5"), "2", TEXT, false), Status.MARGINAL);
    assertThat(new HeldTo(held, List.of(other)).text())
        .isEqualTo("held to 2 .. 4 W (Text); 2 says max 5 W: would be marginal");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_EVALUATED, could not be evaluated",
    "NOT_APPLICABLE, would not apply",
    "WAIVED, would be waived"
  })
  void everyOutcomeHasItsWords(Status status, String words) {
    Limit held = limit("a", most("4"), "1", TEXT, false);
    HeldTo.Alternative other = alternative(limit("b", most("5"), "2", TEXT, false), status);
    assertThat(new HeldTo(held, List.of(other)).text()).endsWith("2 says 5 W: " + words);
  }

  @Test
  void anOverlayNamesItsPlaceAndWhatItReplaces() {
    Limit library = limit("a", new Value.Unknown("not found"), "1", TEXT, true);
    Limit own = limit("a", most("4"), "", source("Copy"), false).over(library);
    assertThat(new HeldTo(own, List.of()).text())
        .isEqualTo(
            "held to 4 W (Copy), overlaid by own.shore:12, the library says unknown"
                + " (provisional)");
  }

  // -- provisional

  private static boolean provisional(boolean rule, boolean standard, Limit... limits) {
    RuleText text =
        new RuleText(
            "S.r",
            "r",
            "",
            "System",
            "d",
            null,
            List.of(),
            "",
            Severity.ERROR,
            rule,
            null,
            "",
            "",
            Span.NONE);
    List<Limit> all = Arrays.asList(limits);
    return Provisional.of(
        text,
        new Standard("S", "t.S", "S", "1", standard, null, all, List.of(text), "", Span.NONE),
        all);
  }

  @Test
  void aVerdictIsProvisionalWhileAnyOfWhatItRestsOnIs() {
    Limit sure = limit("a", most("4"), "1", TEXT, false);
    Limit draft = limit("b", most("4"), "1", TEXT, true);
    Limit overSure = sure.over(limit("a", most("5"), "1", TEXT, false));
    Limit overDraft = sure.over(draft);
    Limit draftOverDraft = draft.over(draft);

    assertThat(provisional(false, false, sure)).isFalse();
    assertThat(provisional(false, false, draft)).isTrue();
    assertThat(provisional(true, false, overDraft)).as("the rule says so itself").isTrue();
    assertThat(provisional(false, true)).as("no limit, so nobody confirmed it").isTrue();
    assertThat(provisional(false, true, sure)).as("nothing was overlaid").isTrue();
    assertThat(provisional(false, true, overSure)).as("nothing provisional was").isTrue();
    assertThat(provisional(false, true, overDraft)).isFalse();
    assertThat(provisional(false, true, overDraft, draft)).as("one is left").isTrue();
    assertThat(provisional(false, true, draftOverDraft)).as("the overlay says so").isTrue();
  }
}
