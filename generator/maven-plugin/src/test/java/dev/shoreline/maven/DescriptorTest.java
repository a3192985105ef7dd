package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page {@code docs/maven.md}, and what Eclipse reads, against the descriptor of the plugin. */
class DescriptorTest {
  private static final Path PAGE = Path.of("../../docs/maven.md");

  private final Descriptor descriptor = Descriptor.read();

  /** The tables are those of the descriptor, word for word: copy them from the message. */
  @Test
  void thePageHasEveryGoalAndParameter() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(descriptor.goalTable());
    assertThat(page).contains(descriptor.parameterTable());
  }

  @Test
  void everyGoalRunsInParallelBuilds() {
    assertThat(descriptor.goals())
        .extracting(Descriptor.Goal::name)
        .containsExactly(
            "check", "diff", "format", "generate", "help", "package", "report", "simulate");
    assertThat(descriptor.goals()).allMatch(Descriptor.Goal::threadSafe);
  }

  /** Eclipse complains about an execution that nobody told it what to do with. */
  @Test
  void eclipseKnowsWhatToDoWithEveryGoal() throws IOException {
    String metadata =
        Files.readString(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));
    for (Descriptor.Goal goal : descriptor.goals()) {
      assertThat(metadata).containsOnlyOnce("<goal>" + goal.name() + "</goal>");
    }
    String executed = metadata.substring(0, metadata.indexOf("</action>"));
    assertThat(executed)
        .contains("<runOnIncremental>true", "<runOnConfiguration>true")
        .contains("<goal>generate</goal>")
        .doesNotContain("<goal>simulate</goal>");
  }

  /** What stands in a user's pom and on the command line has one name. */
  @Test
  void everyParameterCanBeSetOnTheCommandLine() {
    List<Descriptor.Parameter> unnamed =
        descriptor.parameters().stream()
            .filter(p -> !p.property().startsWith("shoreline."))
            .filter(p -> !p.name().equals("outputTimestamp"))
            .toList();
    assertThat(unnamed).isEmpty();
    assertThat(descriptor.parameters()).allMatch(p -> !p.text().isEmpty());
  }
}
