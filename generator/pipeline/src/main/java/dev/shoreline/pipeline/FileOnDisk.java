package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of a project as it is on disk now, for those who follow its changes.
 *
 * @param diagnostics why it could not be read as it stands; its text is then empty or mended
 */
public record FileOnDisk(SourceFile source, List<Diagnostic> diagnostics) {
  public FileOnDisk {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads a file, whole.
   *
   * @param shown its path in messages
   */
  public static FileOnDisk read(String shown, Path file) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    return new FileOnDisk(SourceFile.of(shown, text(shown, file, diagnostics)), diagnostics);
  }

  private static String text(String shown, Path file, List<Diagnostic> diagnostics) {
    try {
      if (Files.size(file) > Texts.LARGEST) {
        diagnostics.add(
            Diagnostic.error("file.TooLarge", Span.startOf(shown), "the file is larger than 64 MiB")
                .withHint("split it; files of one package see each other"));
        return "";
      }
      return Texts.decode(shown, Files.readAllBytes(file), diagnostics);
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error("file.Unreadable", Span.startOf(shown), shown + " cannot be read"));
      return "";
    }
  }
}
