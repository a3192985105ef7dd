package dev.shoreline.maven;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Project;
import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal has that checks designs: which of them, and memory of its last run. */
abstract class DesignMojo extends DatedMojo {
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  MojoExecution execution;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  PluginDescriptor plugin;

  /**
   * Only these designs, by name, with or without the package. The name of a design with variants
   * means all of them; `Design.Variant` means one. All designs when empty.
   */
  @Parameter(property = "shoreline.designs")
  List<String> designs = List.of();

  /** Specs as they were read, with all that a check of them depends on. */
  record Inputs(Project specs, Shoreline.Request request) {
    Shoreline.Checked check() {
      return Shoreline.check(specs, request);
    }
  }

  final Inputs read() throws MojoExecutionException {
    List<Path> libraries = libraries();
    Shoreline.Request request =
        new Shoreline.Request(
            List.of(sources()), base(), day(), designs, Shoreline.Progress.NONE, libraries);
    return new Inputs(Project.onDisk(request.roots(), request.base(), libraries), request);
  }

  /** Of all that the goal's result depends on; the goal adds its own parameters. */
  final Fingerprint fingerprint(Inputs inputs) throws MojoExecutionException {
    return new Fingerprint()
        .with("goal", execution.getGoal())
        .with(plugin)
        .with("asOf", inputs.request().asOf().toString())
        .with("designs", String.join(",", designs))
        .with(inputs.specs());
  }

  /** Where this execution of the goal keeps what it knows of its last run. */
  final LastRun lastRun() {
    String id = execution.getExecutionId().replaceAll("[^A-Za-z0-9.-]", "_");
    Path target = Path.of(project.getBuild().getDirectory());
    return new LastRun(target.resolve("shoreline").resolve(execution.getGoal() + "-" + id));
  }

  /**
   * Whether the result of the last run may stand if nothing changed. When an IDE builds a project
   * anew it has thrown its markers away.
   */
  final boolean mayRest() {
    return !isInIde() || buildContext.isIncremental();
  }

  /** Whether an IDE says that nothing which this goal reads was touched since its last build. */
  final boolean isUntouched() {
    return isInIde()
        && buildContext.isIncremental()
        && project.getArtifacts().isEmpty()
        && !buildContext.hasDelta(sourceDirectory)
        && !buildContext.hasDelta(project.getFile());
  }

  final Messages messages(Inputs inputs) {
    return new Messages(getLog(), base(), inputs.specs());
  }

  /** Sets the markers of an IDE; the build context of the command line would print all again. */
  final void mark(Messages messages, Shoreline.Checked checked) {
    if (isInIde()) {
      messages.mark(checked.diagnostics(), buildContext);
    }
  }

  /** Ends a goal that cannot go on; in an IDE the markers say it already. */
  final void broken(List<Diagnostic> diagnostics) throws MojoFailureException {
    if (!isInIde()) {
      throw new MojoFailureException(
          "The specs have errors: " + Summary.counts(diagnostics) + ", listed above.");
    }
  }
}
