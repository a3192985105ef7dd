package dev.shoreline.maven;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * A goal that writes outputs of designs. They are made in a folder aside and then brought in line
 * with the output folder, so that unchanged files keep their times and outdated ones go.
 */
abstract class OutputMojo extends DesignMojo {
  /**
   * Ids of the outputs wanted, for example `bom,conformance`; a wrong id lists all of them. When
   * this is empty, `generate` writes all and `report` those that people read.
   */
  @Parameter(property = "shoreline.outputs")
  List<String> outputs = List.of();

  /** Where outputs go. */
  abstract Path folder();

  /** Ids of the outputs that the goal makes; all when empty. */
  abstract List<String> wanted();

  /** Further files, and what to do with the folder once it is complete. */
  void complete(Shoreline.Checked checked, Shoreline.Built built, Path staging)
      throws IOException {}

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    refuseUnknown();
    if (isUntouched()) {
      return;
    }
    Inputs inputs = read();
    String fingerprint =
        fingerprint(inputs)
            .with("outputs", String.join(",", wanted()))
            .with("folder", folder().toString())
            .text();
    LastRun last = lastRun();
    if (mayRest() && last.stands(fingerprint, folder())) {
      getLog().info("Up to date: " + last.summary() + ".");
      return;
    }
    Shoreline.Checked checked = inputs.check();
    mark(messages(inputs), checked);
    if (checked.isBroken()) {
      messages(inputs).print(checked.spec().stream().filter(Diagnostic::isError).toList());
      broken(checked.spec());
      return;
    }
    try (Staging staging = Staging.in(Path.of(project.getBuild().getDirectory()))) {
      Shoreline.Built built =
          Shoreline.build(checked, staging.folder(), wanted(), Shoreline.Progress.NONE);
      if (!built.failures().isEmpty()) {
        throw new MojoExecutionException(String.join("\n", built.failures()));
      }
      complete(checked, built, staging.folder());
      Map<String, String> written = staging.moveTo(folder(), last.outputs());
      String summary = written.size() + " files of " + Summary.of(checked);
      last.remember(fingerprint, summary, written);
      getLog().info("Wrote " + summary + " to " + folder() + ".");
    } catch (IOException e) {
      throw new MojoExecutionException("Outputs cannot be written to " + folder() + ".", e);
    }
    buildContext.refresh(folder().toFile());
  }

  private void refuseUnknown() throws MojoExecutionException {
    for (String id : outputs) {
      if (!Shoreline.outputs().contains(id)) {
        throw new MojoExecutionException(
            "outputs: no output is called '"
                + id
                + "'; there are "
                + String.join(", ", Shoreline.outputs())
                + ".");
      }
    }
  }
}
