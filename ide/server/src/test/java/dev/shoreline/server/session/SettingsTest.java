package dev.shoreline.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static Settings with(String json) {
    return Settings.DEFAULT.with(JsonParser.parseString(json));
  }

  @Test
  void takesWhatIsStated() {
    Settings settings =
        with(
            """
            {"pause": 50, "libraries": ["a.jar", "b"], "trusted": false, "asOf": "2026-12-01",
             "output": "build/out", "libraryCopies": "/tmp/copies"}\
            """);

    assertThat(settings.pause()).isEqualTo(50);
    assertThat(settings.libraries()).containsExactly("a.jar", "b");
    assertThat(settings.trusted()).isFalse();
    assertThat(settings.asOf()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(settings.output()).isEqualTo("build/out");
    assertThat(settings.libraryCopies()).isEqualTo("/tmp/copies");
  }

  @Test
  void takesASectionAndKeepsTheRest() {
    assertThat(with("{\"shoreline\": {\"pause\": 7}}"))
        .isEqualTo(new Settings(7, java.util.List.of(), true, null, "out", null, "", true));
  }

  @Test
  void passesOverWhatItDoesNotKnow() {
    assertThat(
            with(
                """
                {"pause": "soon", "libraries": 3, "trusted": "yes", "asOf": "tomorrow",
                 "output": "", "libraryCopies": null, "colour": "red"}\
                """))
        .isEqualTo(Settings.DEFAULT);
    assertThat(Settings.DEFAULT.with(null)).isEqualTo(Settings.DEFAULT);
    assertThat(Settings.DEFAULT.with("text")).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void aPauseHasBounds() {
    assertThat(with("{\"pause\": -5}").pause()).isZero();
    assertThat(with("{\"pause\": 1e9}").pause()).isEqualTo(60_000);
  }

  @Test
  void baselineAndConstructs() {
    var stated = new com.google.gson.JsonObject();
    stated.addProperty("baseline", " HEAD ");
    stated.addProperty("constructs", false);
    Settings settings = Settings.DEFAULT.with(stated);
    assertThat(settings.baseline()).isEqualTo("HEAD");
    assertThat(settings.constructs()).isFalse();
  }
}
