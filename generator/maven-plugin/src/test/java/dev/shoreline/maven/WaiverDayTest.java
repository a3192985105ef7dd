package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class WaiverDayTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-01-31T23:30:00Z"), ZoneOffset.UTC);

  private static String day(String asOf, String timestamp) throws MojoExecutionException {
    LocalDate day = WaiverDay.of(asOf, timestamp, CLOCK);
    return day.toString();
  }

  @Test
  void theDateStatedComesFirstThenTheTimeOfTheBuildThenToday() throws Exception {
    assertThat(day("2027-03-01", "2026-05-01T10:00:00Z")).isEqualTo("2027-03-01");
    assertThat(day(" ", "2026-05-01T23:30:00-02:00")).isEqualTo("2026-05-02");
    assertThat(day(null, "1777629600")).isEqualTo("2026-05-01");
    assertThat(day(null, null)).isEqualTo("2027-01-31");
    assertThat(day(null, "x")).as("one character switches it off").isEqualTo("2027-01-31");
  }

  @Test
  void whatIsNoDateIsSaidSo() {
    assertThatThrownBy(() -> day("1.3.2027", null))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("asOf: '1.3.2027' is no date; write it as 2027-03-01.");
    assertThatThrownBy(() -> day(null, "tomorrow"))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("project.build.outputTimestamp: 'tomorrow'");
  }
}
