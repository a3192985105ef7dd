package dev.shoreline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Verdict;
import dev.shoreline.model.message.Span;
import dev.shoreline.tests.sketch.SpecDesign;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exchanged sides show the same from the other end, and a side does not differ from itself. */
class MirrorTest {
  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.-])[1-9][0-9]*(?= )");

  static List<String> pairs() {
    return SpecPair.names();
  }

  static Stream<String> examples() {
    return Stream.of(
        "cpo-102t-dr",
        "cpo-51t-fr4",
        "cpo-115t-multiplane",
        "npo-102t-cpx",
        "npo-51t-lga",
        "npo-scaleup",
        "osfp-51t",
        "xpo-204t-ou",
        "published-claims",
        "reliability-study");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void pairsMirror(String pair) {
    mirrors(SpecPair.before(pair), SpecPair.after(pair));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleDoesNotDifferFromItself(String example) {
    Map<String, String> texts = SpecDesign.texts(example);
    Difference none =
        Differences.between(
            SpecPair.side("a", SpecPair.AFTER, texts), SpecPair.side("b", SpecPair.AFTER, texts));
    assertThat(none.designs()).isNotEmpty();
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.affected()).isEmpty();
    assertThat(none.cosmetic()).isEmpty();
  }

  /**
   * A number of the text is another one, or a line is gone; what the reader refuses is left out.
   */
  @Test
  void editedExamplesMirror() {
    Random random = new Random(7);
    int compared = 0;
    int differ = 0;
    for (String example : examples().toList()) {
      Map<String, String> texts = SpecDesign.texts(example);
      Side before = SpecPair.side("before", SpecPair.AFTER, texts);
      for (int i = 0; i < 5; i++) {
        Map<String, String> edited = edited(texts, random);
        Side after;
        try {
          after = SpecPair.side("after", SpecPair.AFTER, edited);
        } catch (AssertionError refused) {
          continue;
        }
        compared++;
        differ += mirrors(before, after).isEmpty() ? 0 : 1;
      }
    }
    assertThat(compared).isGreaterThan(25);
    assertThat(differ).isGreaterThan(12);
  }

  /** What is added on the one way is removed on the other, by as much. */
  private static Difference mirrors(Side before, Side after) {
    Difference there = Differences.between(before, after);
    Difference back = Differences.between(after, before);
    assertThat(facts(back, true)).containsExactlyInAnyOrderElementsOf(facts(there, false));
    return there;
  }

  private static Map<String, String> edited(Map<String, String> texts, Random random) {
    Map<String, String> edited = new TreeMap<>(texts);
    List<String> files = List.copyOf(texts.keySet());
    String file = files.get(random.nextInt(files.size()));
    List<String> lines = new ArrayList<>(texts.get(file).lines().toList());
    for (int tries = 0; tries < 50; tries++) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      Matcher number = NUMBER.matcher(line);
      if (random.nextInt(3) == 0 && line.startsWith("  ") && !line.matches(".*[{}].*")) {
        lines.remove(at);
        break;
      } else if (line.startsWith("  ") && number.find()) {
        long n = Long.parseLong(number.group());
        lines.set(at, number.replaceFirst(Long.toString(n + 1 + random.nextInt(3))));
        break;
      }
    }
    edited.put(file, String.join("\n", lines) + "\n");
    return edited;
  }

  /** Every difference as a line that reads the same from both ends. */
  private static List<String> facts(Difference d, boolean turned) {
    List<String> facts = new ArrayList<>();
    for (FileChange f : d.cosmetic()) {
      facts.add("text " + f.path() + " " + turn(f.presence(), turned));
    }
    for (AffectedDesign a : d.affected()) {
      facts.add("affected " + a.files());
    }
    for (DesignDifference design : d.designs()) {
      facts.add("design " + turn(design.presence(), turned));
      facts.add("sizes " + design.bom().size() + " " + design.totals().size());
      design.changes().forEach(c -> facts.add(fact(c, turned)));
      for (BomLine l : design.bom()) {
        BigDecimal quantity = turned ? l.quantityDelta().negate() : l.quantityDelta();
        facts.add("line " + quantity.stripTrailingZeros() + " " + l.fields() + cost(l, turned));
      }
      for (VerdictChange v : design.verdicts()) {
        Verdict b = turned ? v.after() : v.before();
        Verdict a = turned ? v.before() : v.after();
        facts.add("verdict " + text(b) + " -> " + text(a));
      }
      for (MarginChange m : design.margins()) {
        Verdict b = turned ? m.after() : m.before();
        Verdict a = turned ? m.before() : m.after();
        facts.add("margin " + text(b) + " -> " + text(a) + " by " + amount(m.delta(), turned));
      }
      for (Total t : design.totals()) {
        facts.add("total " + t.figure() + " " + t.changed() + " " + amount(t.delta(), turned));
      }
      for (WaiverChange w : design.waivers()) {
        WaiverChange.Kind kind = turned ? w.kind().opposite() : w.kind();
        facts.add("waiver " + kind + " " + w.fields());
      }
    }
    return facts;
  }

  private static String fact(Change c, boolean turned) {
    ChangeKind kind = turned ? c.kind().opposite() : c.kind();
    Span b = turned ? c.afterAt() : c.beforeAt();
    Span a = turned ? c.beforeAt() : c.afterAt();
    return String.join(
        " ",
        kind.id(),
        c.category().label(),
        turned ? c.after() : c.before(),
        "->",
        turned ? c.before() : c.after(),
        amount(c.delta(), turned),
        b.toString(),
        a.toString());
  }

  private static Presence turn(Presence presence, boolean turned) {
    return turned ? presence.opposite() : presence;
  }

  private static String text(@Nullable Verdict v) {
    return v == null ? "none" : v.rule() + " " + v.subject() + " " + v.status();
  }

  private static String cost(BomLine l, boolean turned) {
    Map<String, BigDecimal> cost = new TreeMap<>(l.costDelta());
    cost.replaceAll((c, n) -> (turned ? n.negate() : n).stripTrailingZeros());
    return " " + cost + " " + l.isCostUnknown();
  }

  private static String amount(@Nullable Quantity delta, boolean turned) {
    BigDecimal n = delta == null ? null : delta.base().typ();
    return n == null ? "-" : (turned ? n.negate() : n).stripTrailingZeros().toPlainString();
  }
}
