package dev.shoreline.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxMessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        // what may stand there
        "foo                              # 1:1 expected `kind`, `part`, `source`, `standard`, `overlay`, `design`, `compare` or `fabric`, found `foo`",
        "kind K                           # 1:7 expected `:` or `{`, found the end of the file",
        "kind A { a : }                   # 1:14 expected a unit, `text`, `number`, `money`, `date`, `flag`, `group`, `one of` or `part`, found `}`",
        "kind A { a : W b }               # 1:18 expected `:`, found `}`",
        "kind A { a : one of }            # 1:21 expected a name, found `}`",
        "kind A { 3 }                     # 1:10 expected an attribute such as `power : W` or `}`, found the number `3`",
        "part A B { }                     # 1:8 expected `:`, found `B`",
        "part A : B { fit 600 5 }         # 1:22 expected `contains`, an attribute such as `power 400 W` or `}`, found the number `5`",
        "part A : B { a == 3 }            # 1:16 expected a value, found `==`",
        "part A : B { a 3 W from }        # 1:25 expected a name, found `}`",
        "part A : B { a typ }             # 1:20 expected a value, found `}`",
        "part A : B { a typ 3, }          # 1:23 expected `contains`, an attribute such as `power 400 W` or `}`, found ok",
        "design D { 3 }                   # 1:12 expected `chip`, `board`, `panel`, `lanes`, `power`, `cooling`, `conforms`, `require`, `waive`, `variant`, `claims`, an attribute such as `route cpo` or `}`, found the number `3`",
        "design D { panel 1 OU xpo : A }  # 1:23 expected `{`, found `xpo`",
        "design D { chip { 3 } }          # 1:19 expected an instance such as `asic : Switch`, an attribute such as `power 400 W` or `}`, found the number `3`",
        "design D { lanes { 3 } }         # 1:20 expected a link such as `asic.serdes -> engine.host` or `}`, found the number `3`",
        "design D { lanes { a b } }       # 1:22 expected `->` and where the lanes go, found `b`",
        "design D { lanes { a -> } }      # 1:25 expected a selection such as `xpo[*].host`, a stretch such as `2 m of Os2`, or `split`, found `}`",
        "design D { lanes { a -> 3 m B } }# 1:29 expected `of`, found `B`",
        "design D { power { a } }         # 1:20 expected `bus`, `feed` or `}`, found `a`",
        "design D { power { bus } }       # 1:24 expected a number, found `}`",
        "design D { cooling { a } }       # 1:22 expected `loop`, `plate`, `sink` or `}`, found `a`",
        "design D { require a per }       # 1:26 expected an amount such as `800 Gb/s` or a counted thing such as `port`, found `}`",
        "design D { conforms A }          # 1:21 expected `to`, found `A`",
        "design D { variant { } }         # 1:20 expected a name, found `{`",
        "design D { variant V 3 }         # 1:22 expected `{`, found the number `3`",
        "design D { variant V { 3 } }     # 1:24 expected `chip`, `board`, `panel`, `lanes`, `power`, `cooling`, `conforms`, `require`, `waive`, `claims`, an attribute such as `route cpo` or `}`, found the number `3`",
        "design D { claims { 3 } }        # 1:21 expected `about` and what the numbers are about or `}`, found the number `3`",
        "design D { claims { about a { 3 } } } # 1:31 expected a number such as `power 15 W` or `}`, found the number `3`",
        "overlay S { 3 }                  # 1:13 expected `limit` or `}`, found the number `3`",
        "compare C { 3 }                  # 1:13 expected the name of a design or `}`, found the number `3`",
        "compare C scaled { }             # 1:18 expected `to`, found `{`",
        "fabric F { 3 }                   # 1:12 expected `tier`, an attribute such as `topology leaf-spine` or `}`, found the number `3`",
        "standard S ~\"t\" { lmit a 3 }~  # 1:18 expected `limit`, `rule`, `section` or `}`, found `lmit`",
        "standard S ~\"t\" { section s { a } }~ # 1:30 expected `limit`, `rule` or `}`, found `a`",
        "standard S ~\"t\" { rule r on A m \"t\" }~ # 1:36 expected `require`, found `}`",
      })
  void saysWhatMayStandThere(String text, String expected) {
    if (expected.endsWith("found ok")) {
      assertThat(messages(text.replace("~", ""))).isEmpty();
    } else {
      assertThat(messages(text.replace("~", ""))).containsExactly(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "part A : B { power = 3 W }        # a comparison is written `==`; the value of an attribute follows its name without a sign",
        "part A : B { power : 3 W }        # the value of an attribute follows its name without a sign: `power 400 W`",
        "part A : B { fit 600 mass 3 kg }  # `mass` was read as the unit of the number before it; write a comma between them or start a new line",
        "part A : B { fit 600 W-2 4 }      # `W-2` was read as the unit of the number before it; operators are written with blanks around them",
        "design D { chip { a : B arranged 2x8 } } # write `x` with blanks around it: `2 x 8`",
        "design D { waive X because ~\"a\" by \"b\" until 2027-3-01 }~ # a date has four digits for the year and two each for month and day",
        "source S { }                      # texts stand between double quotes",
        "part A : B { in 3 }               # `in` is a reserved word; as a name it needs another spelling",
        "part A : B { a 3; }               # a statement ends with its line; take the `;` away",
        "part A : B { a 'x' }              # a text stands between straight double quotes: \"...\"",
        "design D { require a <= if b then c else d } # a condition within an expression stands in parentheses: `(if a then b else c)`",
        "design D { require a && b }       # write `and`",
        "design D { require a || b }       # write `or`",
        "design D { require ! a }          # write `not`, or `!=` for a comparison",
        "design D { require a \u2264 b }   # write `<=`",
        "design D { require a \u2013 b }   # type an ordinary hyphen: `-`",
        "design D { require %\u00a0 }      # `%` is a unit; a number stands before it",
        "part A : B {\u00a0}               # this is a no-break blank; type an ordinary one",
        "part A : B { a \u201cx\u201d }    # a text stands between straight double quotes: \"...\"",
      })
  void saysWhatToDo(String text, String hint) {
    assertThat(parse(text.replace("~", "")).diagnostics())
        .first()
        .extracting(Diagnostic::hint)
        .isEqualTo(hint);
  }

  @Test
  void strayCharactersMakeOneMessage() {
    assertThat(messages("part A : B { a 3 ;;@ }"))
        .containsExactly("1:18 the characters `;` (U+003B) and 2 more mean nothing here");
    assertThat(messages("part A : B { a 3 \u0007 }"))
        .containsExactly("1:18 the character U+0007 means nothing here");
    assertThat(messages("part \u00c9 : B"))
        .first()
        .isEqualTo(
            "1:6 `\u00c9` has letters outside a to z; names are written with a to z, digits, `-` and `_`");
  }

  @Test
  void openTextsAndCommentsAreReportedWhereTheyBegin() {
    assertThat(messages("part A : B { a \"open }\n b 3 }"))
        .containsExactly("1:16 the text has no closing quote on its line");
    assertThat(messages("part A : B {\n /* open }"))
        .containsExactly("2:2 the comment is never closed");
  }

  @Test
  void bracketThatSpoilsThePairsIsFoundByIndentation() {
    assertThat(messages("part A : B {\n  b 3\npart C : B {\n  c 3\n}\n"))
        .containsExactly("1:12 `{` is never closed");
    assertThat(messages("design D {\n  chip {\n    a : B\n  board {\n    c : E\n  }\n}\n"))
        .containsExactly("2:8 `{` is never closed");
    assertThat(messages("part A : B { a f(3 }")).containsExactly("1:17 `(` is never closed");
    assertThat(messages("part A : B { a 3 ) }")).containsExactly("1:18 `)` closes nothing");
    assertThat(messages("part A : B { a 3 } }")).containsExactly("1:20 `}` closes nothing");
  }

  @Test
  void oneMessageALineAndTwentyAFile() {
    String text = "part A : B {\n" + "  a == == ==\n".repeat(30) + "}\n";

    List<Diagnostic> found = parse(text).diagnostics();

    assertThat(found).hasSize(20);
    assertThat(found).extracting(d -> d.span().line()).doesNotHaveDuplicates();
    assertThat(found.get(19).notes()).containsExactly("more: 10 further lines like this");
  }

  @Test
  void readingGoesOnBehindAFault() {
    SpecParser.Parse parse = parse("part A : B {\n  power == 3\n  mass 3 kg\n}\npart C : D {}\n");

    assertThat(parse.diagnostics()).hasSize(1);
    assertThat(parse.ast().getDeclarations()).extracting("name").contains("C");
  }

  private static List<String> messages(String text) {
    return parse(text).diagnostics().stream()
        .map(d -> d.span().line() + ":" + d.span().column() + " " + d.message())
        .toList();
  }

  private static SpecParser.Parse parse(String text) {
    return SpecParser.parse(SourceFile.of("test.shore", text));
  }
}
