package dev.shoreline.diff.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {
  private record Named(String name, String was) {}

  /** Elements as {@code name} or {@code name<was}; pairs as {@code before>after}. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a b,         b a,         a>a b>b
          a,           b,           -a +b
          a,           b<a,         a>b
          b<a,         a,           b>a
          a,           a b<a,       a>a +b
          a b,         b<a c<b,     a>b b>c
          a b,         b<a,         b>b -a
          b<a,         b<a,         b>b
          b<a c<b,     b<a c<b,     b>b c>c
          a<b b<a,     a<b b<a,     a>a b>b
          x,           b<a,         -x +b
          a,           b<a c<a,     a>b +c
          a old,       new<old a,   a>a old>new
          """)
  void followsRenamesThatHold(String before, String after, String expected) {
    Pairs<Named> pairs =
        Pairs.named(
            list(before),
            list(after),
            Named::name,
            n -> n.was().isEmpty() ? List.of() : List.of(n.was()));
    List<String> told =
        Stream.of(
                pairs.both().stream().map(p -> p.before().name() + ">" + p.after().name()),
                pairs.gone().stream().map(n -> "-" + n.name()),
                pairs.come().stream().map(n -> "+" + n.name()))
            .flatMap(s -> s)
            .toList();
    assertThat(told).containsExactlyInAnyOrder(expected.split(" "));
  }

  private static List<Named> list(String text) {
    return Stream.of(text.split(" "))
        .map(t -> t.split("<"))
        .map(t -> new Named(t[0], t.length > 1 ? t[1] : ""))
        .toList();
  }
}
