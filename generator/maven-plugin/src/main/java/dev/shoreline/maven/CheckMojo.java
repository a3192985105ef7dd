package dev.shoreline.maven;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.pipeline.Shoreline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks all specs, prints messages and verdicts, and fails the build on errors. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class CheckMojo extends DesignMojo {
  private static final String NEVER = "never";

  /**
   * From which severity on a message fails the build: `error`, `warning`, `note` or `never`. A
   * failing verdict is an error, a marginal one a warning.
   */
  @Parameter(property = "shoreline.failOnSeverity", defaultValue = "error")
  String failOnSeverity;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    Optional<Severity> limit = limit(failOnSeverity);
    if (isUntouched()) {
      return;
    }
    Inputs inputs = read();
    String fingerprint =
        fingerprint(inputs).with("failOnSeverity", failOnSeverity.toLowerCase(Locale.ROOT)).text();
    LastRun last = lastRun();
    if (mayRest() && last.stands(fingerprint, base())) {
      getLog().info("Specs unchanged since the last check: " + last.summary() + ".");
      return;
    }
    Shoreline.Checked checked = inputs.check();
    Messages messages = messages(inputs);
    messages.print(checked.diagnostics());
    mark(messages, checked);
    checked.designs().forEach(d -> getLog().info(Summary.of(d)));
    checked.fabrics().forEach(f -> getLog().info(Summary.of(f)));
    List<Diagnostic> failing =
        checked.diagnostics().stream()
            .filter(d -> limit.isPresent() && d.severity().compareTo(limit.get()) <= 0)
            .toList();
    if (failing.isEmpty()) {
      getLog().info("Checked " + Summary.of(checked) + ".");
      remember(last, fingerprint, Summary.of(checked));
    } else if (!isInIde()) {
      throw new MojoFailureException(
          "The check of the specs failed: " + Summary.counts(failing) + ", listed above.");
    }
  }

  private void remember(LastRun last, String fingerprint, String summary)
      throws MojoExecutionException {
    try {
      last.remember(fingerprint, summary, Map.of());
    } catch (IOException e) {
      Path target = Path.of(project.getBuild().getDirectory());
      throw new MojoExecutionException("Cannot write to " + target + ".", e);
    }
  }

  /** Empty for never. */
  static Optional<Severity> limit(String text) throws MojoExecutionException {
    String word = text.trim().toLowerCase(Locale.ROOT);
    Optional<Severity> severity =
        Stream.of(Severity.values()).filter(s -> s.label().equals(word)).findFirst();
    if (severity.isEmpty() && !word.equals(NEVER)) {
      throw new MojoExecutionException(
          "failOnSeverity: '" + text + "' is none of error, warning, note, never.");
    }
    return severity;
  }
}
