package dev.shoreline.diff.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.Difference;
import dev.shoreline.diff.SampleDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
  @Test
  void nothingSteersTheTerminal() {
    String text =
        DifferenceText.render(
            SampleDifference.of(SampleDifference.POISON),
            SampleDifference.broken(SampleDifference.POISON));
    assertThat(text.replace("\n", "").codePoints().noneMatch(Character::isISOControl)).isTrue();
    assertThat(text).doesNotContain("\u202e", "\u2028");
    assertThat(text).contains("the comparison is incomplete");
  }

  @Test
  void noDifferenceIsOneSentence() {
    Difference none = new Difference("a", "b", List.of(), List.of(), List.of());
    assertThat(DifferenceText.render(none, List.of())).isEqualTo("a -> b\nNo difference.\n");
  }
}
