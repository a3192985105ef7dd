package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.format.Formatter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the files of a project out in the one agreed way. */
public final class Formatting {
  private Formatting() {}

  /** What became of a file. */
  public enum Change {
    NONE,
    CHANGED,
    /** It has faults that keep it from being read as a spec; it was left as it is. */
    NOT_READABLE_AS_SPEC,
    FAILED
  }

  /**
   * @param message why it failed; empty otherwise
   */
  public record Outcome(String path, Change change, String message) {}

  /**
   * @param write whether to change the files, or only to say which would change
   */
  public static List<Outcome> run(List<Path> roots, Path base, boolean write) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Path here = base.toAbsolutePath().normalize();
    Map<String, Path> files = ProjectFiles.find(roots, here, diagnostics);
    List<Outcome> outcomes = new ArrayList<>();
    for (Diagnostic d : diagnostics) {
      outcomes.add(new Outcome(d.span().file(), Change.FAILED, d.message()));
    }
    files.forEach((shown, file) -> outcomes.add(format(shown, file, write)));
    return outcomes;
  }

  private static Outcome format(String shown, Path file, boolean write) {
    try {
      List<Diagnostic> unreadable = new ArrayList<>();
      byte[] bytes = Files.readAllBytes(file);
      String text = Texts.decode(shown, bytes, unreadable);
      Optional<String> formatted = unreadable.isEmpty() ? Formatter.format(text) : Optional.empty();
      if (formatted.isEmpty()) {
        return new Outcome(shown, Change.NOT_READABLE_AS_SPEC, "");
      }
      byte[] result = formatted.get().getBytes(StandardCharsets.UTF_8);
      if (java.util.Arrays.equals(bytes, result)) {
        return new Outcome(shown, Change.NONE, "");
      }
      if (write) {
        replace(file, result);
      }
      return new Outcome(shown, Change.CHANGED, "");
    } catch (IOException e) {
      return new Outcome(shown, Change.FAILED, "cannot be read or written: " + e.getMessage());
    }
  }

  /** Through a file beside it, so that an interrupted run leaves the old text or the new one. */
  private static void replace(Path file, byte[] content) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder to write to");
    }
    Path temporary = Files.createTempFile(parent, ".shoreline-", ".tmp");
    try {
      Files.write(temporary, content);
      Files.move(temporary, file.toRealPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
