package dev.shoreline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.syntax.follow.Follow;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowTest {

  private static List<String> after(String text) {
    return Follow.at(text, 0, text.length()).stream()
        .filter(o -> !o.isName())
        .map(
            o ->
                o.keyword().isEmpty()
                    ? o.terminal()
                        + " "
                        + o.slot().map(s -> s.rule() + "." + s.feature()).orElse("")
                    : o.keyword())
        .toList();
  }

  @Test
  void blocksTakeTheirMembers() {
    assertThat(after("")).contains("shoreline", "import", "part").doesNotContain("chip");
    assertThat(after("design D {")).contains("chip", "lanes", "}", "ID Fact.name");
    assertThat(after("part A : B {")).containsExactly("contains", "ID Assignment.name", "}");
  }

  @Test
  void valuesKnowTheirPlace() {
    assertThat(after("part A : B { power 4")).contains("UNIT NumberLiteral.unit", "from");
    assertThat(after("design D { power { feed a on ")).containsExactly("ID FeedDecl.bus");
  }

  @Test
  void namesOfDeclarationsKnowWhatTheyReferTo() {
    List<Option> options = Follow.at("design D { chip { a : ", 0, 22);
    assertThat(options)
        .anySatisfy(
            o -> assertThat(o.slot().orElseThrow().reference().getName()).isEqualTo("PartDecl"));
  }

  @Test
  void whatDoesNotFitIsLeftBehind() {
    assertThat(after("part A : B { power 3 W from }\npart C : "))
        .containsExactly("ID PartDecl.type");
    assertThat(after("design D { chip { a b c } power { feed x1 ")).contains("on");
    assertThat(after(") ( ] part A : ")).containsExactly("ID PartDecl.type");
  }

  static Stream<SourceFile> files() {
    return Repository.specs().filter(f -> f.path().contains("examples"));
  }

  /** At every word of real specs, that word is among what may stand there. */
  @ParameterizedTest
  @MethodSource("files")
  void everyWordIsForeseen(SourceFile file) {
    String text = file.text();
    TokenCutter cutter = new TokenCutter(text);
    int count = 0;
    while (cutter.next() != TokenKind.END) {
      if (!cutter.kind().isHidden() && count++ % 29 == 0) {
        String token = cutter.token();
        List<Option> options = Follow.at(text, 0, cutter.start());
        boolean foreseen =
            switch (cutter.kind()) {
              case WORD, SYMBOL ->
                  options.stream()
                      .anyMatch(o -> o.keyword().equals(token) || o.terminal().equals("ID"));
              case NAME -> options.stream().anyMatch(o -> o.terminal().equals("ID"));
              default -> options.stream().anyMatch(o -> o.terminal().equals(cutter.kind().name()));
            };
        assertThat(foreseen).as("%s at %d of %s", token, cutter.start(), file.path()).isTrue();
      }
    }
  }
}
