package dev.shoreline.server.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies of what editors should be able to open but is no file of the workspace: files of spec
 * libraries and pages of rules. They are plain files that are only read, in a folder named by what
 * they hold, so that every editor can show them and two versions stay apart.
 */
public final class Readable {
  private final Path base;

  /**
   * @param base below which the copies are written, when they are first asked for
   */
  public Readable(Path base) {
    this.base = base.toAbsolutePath().normalize();
  }

  /** The folder that a client names, or one in the user's cache. */
  public static Path folder(@Nullable String stated) {
    if (stated != null) {
      return Path.of(stated);
    }
    for (String variable : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
      String cache = System.getenv(variable);
      if (cache != null && !cache.isBlank()) {
        return Path.of(cache, "shoreline");
      }
    }
    return Path.of(System.getProperty("user.home", "."), ".cache", "shoreline");
  }

  /**
   * The URI of a copy, which is there when this returns.
   *
   * @param kind {@code library} or {@code pages}
   * @param version differs for what differs, for example {@link #digest}
   * @param path with forward slashes
   * @return empty if it cannot be written
   */
  public Optional<String> uri(String kind, String version, String path, String text) {
    Path root = base.resolve(kind + "-" + version);
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      return Optional.empty();
    }
    try {
      if (!Files.exists(file)) {
        write(file, text);
      }
      return Optional.of(file.toUri().toString());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The path inside its library of a copied library file; empty for any other file. */
  public Optional<String> libraryPath(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(base)) {
      return Optional.empty();
    }
    Path relative = base.relativize(absolute);
    return relative.getNameCount() > 1 && relative.getName(0).toString().startsWith("library-")
        ? Optional.of(relative.subpath(1, relative.getNameCount()).toString().replace('\\', '/'))
        : Optional.empty();
  }

  private static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("no folder");
    }
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, ".shoreline-", ".tmp");
    try {
      Files.writeString(temporary, text);
      temporary.toFile().setReadOnly();
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Twelve letters that differ for texts that differ. */
  public static String digest(Iterable<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String text : texts) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
