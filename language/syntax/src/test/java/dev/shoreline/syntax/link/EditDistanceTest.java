package dev.shoreline.syntax.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsInsertedRemovedReplacedAndSwappedLetters() {
    assertThat(EditDistance.between("power", "power", 3)).isZero();
    assertThat(EditDistance.between("power", "Power", 3)).isZero();
    assertThat(EditDistance.between("pwer", "power", 3)).isEqualTo(1);
    assertThat(EditDistance.between("powers", "power", 3)).isEqualTo(1);
    assertThat(EditDistance.between("bower", "power", 3)).isEqualTo(1);
    assertThat(EditDistance.between("opwer", "power", 3)).isEqualTo(1);
    assertThat(EditDistance.between("", "abc", 3)).isEqualTo(3);
  }

  @Test
  void givesUpAboveTheLimit() {
    assertThat(EditDistance.between("abcdef", "uvwxyz", 2)).isEqualTo(3);
  }

  @Test
  void nearestComeFirstAndAlikeInAlphabeticalOrder() {
    assertThat(EditDistance.nearest("powr", List.of("tower", "powder", "power", "powers", "zzz")))
        .containsExactly("power");
    assertThat(
            EditDistance.nearest(
                "abcdef", List.of("abcdeg", "abcdea", "abcxyz", "abcdef", "abcde")))
        .containsExactly("abcde", "abcdea", "abcdeg");
  }
}
