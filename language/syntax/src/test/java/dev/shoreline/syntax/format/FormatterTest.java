package dev.shoreline.syntax.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.syntax.Repository;
import dev.shoreline.syntax.Samples;
import dev.shoreline.syntax.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatterTest {

  static Stream<SourceFile> specs() {
    return Stream.concat(Samples.all().stream(), Repository.specs());
  }

  @ParameterizedTest
  @MethodSource("specs")
  void keepsTokensAndIsStable(SourceFile file) {
    String once = Formatter.format(file.text()).orElseThrow();

    assertThat(Formatter.sameTokens(file.text(), once)).isTrue();
    assertThat(Formatter.format(once)).hasValue(once);
    assertThat(comments(once)).isEqualTo(comments(file.text()));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void laysOutWhatWasFlattened(SourceFile file) {
    // Indentation and columns come from the tokens alone, not from where they stood before.
    String flat = file.text().lines().map(String::strip).reduce("", (a, b) -> a + b + "\r\n");

    assertThat(Formatter.format(flat)).isEqualTo(Formatter.format(file.text()));
  }

  @Test
  void indentsByBracketsAndPutsValuesIntoAColumn() {
    assertThat(
            Formatter.format(
                """
                part   A:B(x=1)   {
                power  400W


                      serviced   by hot-swap   // live
                mass 1 kg from Sheet "p. 2"
                description "long text" from Sheet
                }
                """))
        .hasValue(
            """
            part A : B(x = 1) {
              power 400 W

              serviced by hot-swap  // live
              mass        1 kg         from Sheet "p. 2"
              description "long text"  from Sheet
            }
            """);
  }

  @Test
  void linesUpTheColumnsOfLimitsKindsInstancesFeedsAndLinks() {
    String text =
        """
        kind K {
          power : W      "drawn by one unit"
          form  : flag
          mpn   : money  "what it costs"
        }
        standard S "t" {
          limit a-long-name  max 400 W  "cold plate"     confidence high  from Launch
          limit b            1 .. 2 A   "a longer text"  confidence low   from Launch "p. 1"
          limit c            unknown
          limit d            3 dB       "other"  revision "D3"
        }
        design D {
          chip {
            asic       : Switch
            els[1..16] : Laser    arranged 1 x 16
            modules[1] : Module   arranged 1 x 1
            material Fr4
            length   3 mm  from Launch
          }
          lanes {
            a[1].x -> b
            ccc    -> d -> e
          }
          power {
            bus main 48 V in 40 V .. 60 V
            bus b    5 V  fed by main efficiency 97 %
            feed a[*] on main through 1 mohm along 0.5 mohm  rated 3 A  from Launch
            feed bbb  on b    through 10 mohm                           from Launch
            feed c[*] on b    through 2 mohm along 1 mohm
          }
          cooling {
            plate on a   { flow 1 L/min   heat 2 W }
            plate on bbb { flow 1 L/min }
          }
        }
        """;
    // Statements of one line stay apart only if the author set them apart.
    String narrow = text.replaceAll("(?<=\\S) +(?!heat)", " ");

    assertThat(Formatter.format(text)).hasValue(text);
    assertThat(Formatter.format(narrow)).hasValue(text);
  }

  @Test
  void laysOutVariantsOverlaysClaimsComparisonsAndFabrics() {
    String text =
        """
        design D(n = 2) {
          board {
            oe[1..n]   : Engine   arranged 1 x 2
            fan-module : Fan
          }

          variant Mixed(n = 1) "one of each" {
            description "mixed"
            ambient     30 degC
            board {
              cu       : Cable
              cu-other : Cable
            }
            lanes {
              oe[1].line -> cu
              cu         -> cu-other
            }
            power {
              feed cu       on main  rated 3 A
              feed cu-other on main
            }
          }
          variant Other {}

          claims {
            about cpo "switches" {
              power  4 .. 5 W  counting optics  from Blog "table"
              saving below 73 %  against 15 W   from Blog
            }
          }
        }
        overlay S.T "own copy" {
          limit a       max 480 W  "plate"  alternative to b                   from Copy "p. 1"
          limit longer  1 .. 2 A            alternative to a  confidence high  from Copy
        }
        compare Routes "all of them" scaled to 102.4 Tb/s {
          D.Mixed
          D.Other as baseline
        }
        fabric Pod {
          topology leaf-spine
          tier leaf[1..32] : D.Mixed
          tier spine       : D.Other
        }
        """;
    String narrow = text.replaceAll("(?<=\\S) +", " ");

    assertThat(Formatter.format(narrow)).hasValue(text);
    assertThat(Formatter.format(text)).hasValue(text);
  }

  @Test
  void leavesColumnsThatWouldBeTooWide() {
    String text =
        """
        part A : B {
          a "%s"
          the-name-of-b %s
        }
        """
            .formatted("a".repeat(90), "b".repeat(110));

    assertThat(Formatter.format(text)).hasValue(text);
  }

  @Test
  void indentsWhatGoesOnWithAStatement() {
    assertThat(
            Formatter.format(
                """
                design D {
                require a
                within b
                waive X.y
                because "z"
                by "w"   until 2027-01-01
                lanes {
                a ->
                b
                c
                -> d
                }
                }
                source S "title"
                kind vendor
                kind K : L
                """))
        .hasValue(
            """
            design D {
              require a
                within b
              waive X.y
                because "z"
                by "w"   until 2027-01-01
              lanes {
                a ->
                  b
                c
                  -> d
              }
            }
            source S "title"
              kind vendor
            kind K : L
            """);
  }

  @Test
  void setsBlanksAroundOperatorsAndNoneInsideBrackets() {
    assertThat(line("require a+b*( c -  d )/-e<=min( f , g )and not h"))
        .isEqualTo("require a + b * (c - d) / -e <= min(f, g) and not h");
    assertThat(line("x [ 1 .. 4 ] : A")).isEqualTo("x[1..4] : A");
    assertThat(line("feed x[*]through 2mohm")).isEqualTo("feed x[*] through 2 mohm");
    assertThat(line("tx -3.1..4.0 dBm")).isEqualTo("tx -3.1 .. 4.0 dBm");
    assertThat(line("require total :worst(m)>=1 dB")).isEqualTo("require total: worst(m) >= 1 dB");
  }

  @Test
  void keepsABlankThatDecidesWhatAWordIs() {
    assertThat(line("require max (a)")).isEqualTo("require max (a)");
    assertThat(line("require a. max")).isEqualTo("require a. max");
    assertThat(line("require 1 . 2")).isEqualTo("require 1 . 2");
  }

  @Test
  void keepsStatementsOfOneLineApart() {
    assertThat(line("x : A { flow 1 L/min  heat 2 W       loss 3 dB }"))
        .isEqualTo("x : A { flow 1 L/min   heat 2 W   loss 3 dB }");
  }

  @Test
  void keepsCommentsInPlace() {
    String text =
        """
        /**
         * Doc.
         */
        part A : B {  // why
          /* first */ power 4 W /* last */
          // alone
        }
        """;
    assertThat(Formatter.format(text)).hasValue(text);
  }

  @Test
  void endsEveryLineWithALineFeed() {
    assertThat(Formatter.format("\ufeffpackage a\r\n\r\n\r\nimport b.*"))
        .hasValue("package a\n\nimport b.*\n");
    assertThat(Formatter.format("")).hasValue("");
    assertThat(Formatter.format("\n\n")).hasValue("");
  }

  @Test
  void refusesWhatItCannotRead() {
    for (String text :
        List.of("part A : B {", "part A : B }", "x \"open", "/* open", "a ; b", "( ]")) {
      assertThat(Formatter.format(text)).as(text).isEmpty();
    }
  }

  private static String line(String statement) {
    String laidOut = Formatter.format("design D {\n" + statement + "\n}\n").orElseThrow();
    return laidOut.lines().toList().get(1).strip();
  }

  private static List<String> comments(String text) {
    dev.shoreline.syntax.lex.TokenCutter cutter = new dev.shoreline.syntax.lex.TokenCutter(text);
    java.util.ArrayList<String> found = new java.util.ArrayList<>();
    while (cutter.next() != dev.shoreline.syntax.lex.TokenKind.END) {
      switch (cutter.kind()) {
        case LINE_COMMENT, BLOCK_COMMENT ->
            found.add(cutter.token().replaceAll("\\s+", " ").strip());
        default -> {}
      }
    }
    return found;
  }

  @Test
  void conflictsStayAsGitMarkedThem() {
    String side = "part P:Q\n";
    assertThat(Formatter.format("<<<<<<< a\n" + side + "=======\n>>>>>>> b\n")).isEmpty();
    assertThat(Formatter.format(side + ">>>>>>> b\n")).isEmpty();
    assertThat(Formatter.format(side)).contains("part P : Q\n");
  }
}
