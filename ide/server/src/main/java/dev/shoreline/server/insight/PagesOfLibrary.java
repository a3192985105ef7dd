package dev.shoreline.server.insight;

import dev.shoreline.pipeline.Explanations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of rules, standards and messages, read when the first of them is asked for. */
public final class PagesOfLibrary {
  private @Nullable Explanations pages;

  /** The page of an id, in Markdown. */
  public synchronized Optional<String> find(String id) {
    Explanations known = pages;
    if (known == null) {
      known = Explanations.of(List.of(), Path.of(""));
      pages = known;
    }
    return known.find(id);
  }
}
