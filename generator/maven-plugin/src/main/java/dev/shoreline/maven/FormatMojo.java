package dev.shoreline.maven;

import dev.shoreline.check.render.Printable;
import dev.shoreline.pipeline.Formatting;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lays the specs out in the one agreed way, or only says which are not. */
@Mojo(name = "format", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class FormatMojo extends SpecMojo {
  /** Changes nothing and fails the build if a file is not laid out in the agreed way. */
  @Parameter(property = "shoreline.format.check", defaultValue = "false")
  boolean check;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    List<Formatting.Outcome> outcomes = Formatting.run(List.of(sources()), base(), !check);
    int findings = 0;
    for (Formatting.Outcome outcome : outcomes) {
      String file = Printable.line(base().resolve(outcome.path()).toString());
      switch (outcome.change()) {
        case NONE -> {}
        case CHANGED -> {
          findings += check ? 1 : 0;
          if (check) {
            getLog().error(file + ":[1,1] not formatted");
          } else {
            getLog().info("Formatted " + file);
            buildContext.refresh(base().resolve(outcome.path()).toFile());
          }
        }
        case NOT_READABLE_AS_SPEC -> {
          findings++;
          getLog().error(file + ":[1,1] has errors and was left as it is");
        }
        case FAILED -> throw new MojoExecutionException(file + ": " + outcome.message());
      }
    }
    if (findings > 0) {
      throw new MojoFailureException(
          (findings == 1 ? "1 file is" : findings + " files are")
              + " not formatted; mvn shoreline:format formats them.");
    }
    getLog().info(outcomes.size() + " files are formatted.");
  }
}
