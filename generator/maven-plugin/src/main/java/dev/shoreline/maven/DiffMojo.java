package dev.shoreline.maven;

import dev.shoreline.git.Review;
import dev.shoreline.git.ReviewSettings;
import dev.shoreline.git.revision.GitException;
import dev.shoreline.git.revision.RevisionRange;
import dev.shoreline.pipeline.Shoreline;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the specs on disk change: parts, lanes, bill of materials, verdicts and margins. Specs
 * of a revision are read from the objects of the Git repository; nothing is checked out. Both sides
 * see the spec libraries of today.
 */
@Mojo(
    name = "diff",
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
public final class DiffMojo extends DatedMojo {
  /**
   * The branch, tag or commit that the specs are compared with, as they were where this branch left
   * it; or two revisions as `A..B`. Default: the last commit, HEAD.
   */
  @Parameter(property = "shoreline.against")
  @Nullable String against;

  /** The form of the difference: `text`, `md`, `html`, `json` or `sarif`. */
  @Parameter(property = "shoreline.diff.format", defaultValue = "text")
  String diffFormat;

  /**
   * The file that the difference is written to. Default: `target/shoreline-diff` with the ending of
   * the form; text is printed.
   */
  @Parameter(property = "shoreline.diff.file")
  @Nullable File diffFile;

  /**
   * What fails the build: `none`, `new-failures` (a verdict that fails and did not before, or specs
   * with errors) or `any-change`.
   */
  @Parameter(property = "shoreline.diff.failOn", defaultValue = "none")
  String failOn;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    DiffForm form = DiffForm.of(diffFormat);
    DiffGate gate = DiffGate.of(failOn);
    Review review = review();
    String text = form.render(review);
    Optional<Path> file = file(form);
    if (file.isEmpty()) {
      text.lines().forEach(line -> getLog().info(line));
    } else {
      write(file.get(), text);
      getLog().info("Wrote the difference to " + file.get() + ".");
    }
    Optional<String> reason = gate.reason(review);
    if (reason.isPresent()) {
      throw new MojoFailureException("The difference is not let through: " + reason.get() + ".");
    }
  }

  private Review review() throws MojoExecutionException {
    LocalDate day = day();
    ReviewSettings settings =
        new ReviewSettings(
            base(), List.of(sources()), day, day, Shoreline.Progress.NONE, libraries());
    try {
      if (against == null || against.isBlank()) {
        return Review.against(settings, "HEAD");
      }
      Optional<RevisionRange> range = RevisionRange.parse(against.trim());
      return range.isPresent()
          ? Review.of(settings, range.get())
          : Review.sinceLeaving(settings, against.trim());
    } catch (GitException e) {
      throw new MojoExecutionException(e.text(), e);
    }
  }

  private Optional<Path> file(DiffForm form) {
    if (diffFile != null) {
      return Optional.of(diffFile.toPath());
    }
    Path target = Path.of(project.getBuild().getDirectory());
    return form == DiffForm.TEXT
        ? Optional.empty()
        : Optional.of(target.resolve("shoreline-diff." + form.word()));
  }

  private static void write(Path file, String text) throws MojoExecutionException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot write to " + file + ".", e);
    }
  }
}
