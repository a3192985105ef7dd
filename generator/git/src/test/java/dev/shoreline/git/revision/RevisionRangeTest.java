package dev.shoreline.git.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionRangeTest {
  @ParameterizedTest
  @CsvSource({
    "A..B,A,B,false",
    "A...B,A,B,true",
    "main..,main,HEAD,false",
    "..main,HEAD,main,false",
    "origin/main...HEAD~2,origin/main,HEAD~2,true",
    "v1.0..v1.1,v1.0,v1.1,false"
  })
  void namesBothSides(String text, String from, String to, boolean base) {
    assertThat(RevisionRange.parse(text)).contains(new RevisionRange(from, to, base));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"main", "..", "...", "../box", "..\\box", "a/../b", "box/..", "a..b..c", "v1.0"})
  void pathsAndSingleRevisionsAreNone(String text) {
    assertThat(RevisionRange.parse(text)).isEmpty();
  }

  @Test
  void labelTellsTheCommitOnce() {
    String id = "0123456789abcdef0123456789abcdef01234567";
    assertThat(new Revision("HEAD~2", id).label()).isEqualTo("HEAD~2 (0123456789)");
    assertThat(new Revision("01234567", id).label()).isEqualTo("0123456789");
  }
}
