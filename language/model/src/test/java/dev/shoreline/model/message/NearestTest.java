package dev.shoreline.model.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> NAMES =
      List.of("power", "tower", "margin", "XPO", "optical.margin", "a");

  @ParameterizedTest
  @CsvSource({
    "powr, power",
    "powre, power",
    "Power, power",
    "powerr, power",
    "xpo, XPO",
    "XP0, XPO",
    "optical.margn, optical.margin",
    "towr, tower",
    "qwert, ''",
    "zzz, ''",
    "b, a",
  })
  void finds(String word, String nearest) {
    assertThat(Nearest.to(word, NAMES).orElse("")).isEqualTo(nearest);
  }

  @Test
  void ofEquallyNearOnesTheFirst() {
    assertThat(Nearest.to("ower", List.of("tower", "power"))).contains("power");
  }

  @Test
  void makesAHint() {
    assertThat(Nearest.hint("powr", NAMES)).isEqualTo("did you mean `power`?");
    assertThat(Nearest.hint("zzz", NAMES)).isEmpty();
  }

  @Test
  void countsInsertedRemovedReplacedAndSwappedLetters() {
    assertThat(Nearest.between("power", "power", 3)).isZero();
    assertThat(Nearest.between("power", "Power", 3)).isZero();
    assertThat(Nearest.between("pwer", "power", 3)).isEqualTo(1);
    assertThat(Nearest.between("powers", "power", 3)).isEqualTo(1);
    assertThat(Nearest.between("bower", "power", 3)).isEqualTo(1);
    assertThat(Nearest.between("opwer", "power", 3)).isEqualTo(1);
    assertThat(Nearest.between("", "abc", 3)).isEqualTo(3);
  }

  @Test
  void givesUpAboveTheLimit() {
    assertThat(Nearest.between("abcdef", "uvwxyz", 2)).isEqualTo(3);
  }

  @Test
  void nearestComeFirstAndAlikeInAlphabeticalOrder() {
    assertThat(Nearest.all("powr", List.of("tower", "powder", "power", "powers", "zzz")))
        .containsExactly("power");
    assertThat(Nearest.all("abcdef", List.of("abcdeg", "abcdea", "abcxyz", "abcdef", "abcde")))
        .containsExactly("abcde", "abcdea", "abcdeg");
  }
}
