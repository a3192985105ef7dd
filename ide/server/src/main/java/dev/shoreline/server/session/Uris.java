package dev.shoreline.server.session;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** URIs as clients write them: encoded more or less, with one slash or three. */
public final class Uris {
  private Uris() {}

  /** The file that a URI means; empty for one of another scheme. */
  public static Optional<Path> file(String uri) {
    if (!uri.startsWith("file:")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return plain(uri.substring("file:".length()));
    }
  }

  /** Some clients do not encode blanks and the like. */
  private static Optional<Path> plain(String path) {
    try {
      return Optional.of(Path.of(path.replaceFirst("^//", "")).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
