package dev.shoreline.maven;

import dev.shoreline.git.Review;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Which differences fail a build. */
enum DiffGate {
  NONE,
  NEW_FAILURES,
  ANY_CHANGE;

  static DiffGate of(String word) throws MojoExecutionException {
    for (DiffGate gate : values()) {
      if (gate.name().replace('_', '-').toLowerCase(Locale.ROOT).equalsIgnoreCase(word.trim())) {
        return gate;
      }
    }
    throw new MojoExecutionException(
        "failOn: '" + word + "' is none of none, new-failures, any-change.");
  }

  /** Why the build fails, in a few words; empty when it does not. */
  Optional<String> reason(Review review) {
    int errors = review.after().errors().size();
    int failures = review.difference().newFailures().size();
    if (this == NONE) {
      return Optional.empty();
    }
    if (errors > 0) {
      return Optional.of(counted(errors, "error") + " in the specs");
    }
    if (this == NEW_FAILURES) {
      return failures == 0 ? Optional.empty() : Optional.of(counted(failures, "new failure"));
    }
    return review.difference().isEmpty() ? Optional.empty() : Optional.of("designs differ");
  }

  private static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
