package dev.shoreline.check;

import static dev.shoreline.check.Sketch.compare;
import static dev.shoreline.check.Sketch.literal;
import static dev.shoreline.check.Sketch.member;
import static dev.shoreline.check.Sketch.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.expr.Expr.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Sketch s = new Sketch();
  private final RuleText rule =
      s.rule(
          "Xpo",
          "power",
          "PluggableModule",
          compare(member("m", "power"), Relation.ABOVE, literal("1 W")),
          compare(member("m", "power"), Relation.AT_MOST, name("power-max")));
  private final Standard standard =
      s.standard(
          "Xpo",
          List.of(
              s.limit("Xpo", "power-max", "400 W", "medium"),
              s.limit("Xpo", "other|one", "1 W", "")),
          rule);

  @Test
  void aRule() {
    assertThat(Explanation.of(rule, standard))
        .isEqualTo(
            """
            # Xpo.power

            The rule power.

            - standard: The Xpo
            - revision: 1.0
            - clause: 4.2
            - severity: error
            - subject: each PluggableModule m
            - hint: do something

            ## Condition

            ```shore
            where m.power > 1 W
            require m.power <= power-max
            ```

            ## Limits

            | limit | value | revision | confidence | source |
            |---|---|---|---|---|
            | power-max | 400 W | launch 2026-03 | medium | not stated |

            Shoreline checks its own transcription of published limits, not the standard itself.
            """);
  }

  @Test
  void aRuleWithAPage() {
    RulePage page =
        RulePage.of("# Xpo.power\r\n\r\nPower stays low.\r\n\r\n## Why\r\n\r\nHeat.\r\n");
    String text = Explanation.of(rule, standard, page);
    assertThat(text)
        .startsWith("# Xpo.power\n\nPower stays low.\n\n- standard: The Xpo\n")
        .contains("| power-max | 400 W |")
        .endsWith(
            "\n\n## Why\n\nHeat.\n\n"
                + "Shoreline checks its own transcription of published limits, not the standard"
                + " itself.\n");
    assertThat(text.indexOf("## Condition")).isLessThan(text.indexOf("## Why"));
  }

  @Test
  void aPageIsTakenApartAtItsFirstSection() {
    assertThat(RulePage.of("# A.b\n\nOne.\nTwo.\n\n## Why\n\nX.\n\n## How\n"))
        .isEqualTo(new RulePage("One.\nTwo.", "## Why\n\nX.\n\n## How\n"));
    assertThat(RulePage.of("# A.b\n\nOne.")).isEqualTo(new RulePage("One.", ""));
    assertThat(RulePage.of("## Why\n")).isEqualTo(new RulePage("", "## Why\n"));
    assertThat(RulePage.of("")).isEqualTo(new RulePage("", ""));
  }

  @Test
  void aStandard() {
    assertThat(Explanation.of(standard))
        .isEqualTo(
            """
            # Xpo

            The Xpo.

            - revision: 1.0

            ## Rules

            - `Xpo.power`: The rule power

            ## Limits

            | limit | value | revision | confidence | source |
            |---|---|---|---|---|
            | power-max | 400 W | launch 2026-03 | medium | not stated |
            | other\\|one | 1 W | launch 2026-03 | not stated | not stated |

            Shoreline checks its own transcription of published limits, not the standard itself.
            """);
  }
}
