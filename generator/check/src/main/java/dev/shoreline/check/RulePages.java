package dev.shoreline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Markdown pages that document rules and messages, kept beside the rules themselves. */
public final class RulePages {
  /** Also keeps an id from reaching any other resource. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

  private RulePages() {}

  /** The page of {@code closure.LaneLandsTwice}; empty when there is none of that id. */
  public static Optional<String> find(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    String path = "/rules/" + id.replace('.', '/') + ".md";
    try (InputStream in = RulePages.class.getResourceAsStream(path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
