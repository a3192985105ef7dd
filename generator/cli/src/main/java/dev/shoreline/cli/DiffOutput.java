package dev.shoreline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a difference goes: to the terminal, or whole into a file. */
record DiffOutput(PrintWriter terminal, @Nullable Path file) {

  void write(String text) {
    if (file == null) {
      terminal.print(text);
    } else {
      try {
        replace(file.toAbsolutePath(), text);
      } catch (IOException e) {
        throw new UsageException(file + " cannot be written (" + e.getMessage() + ")");
      }
      terminal.println(file);
    }
    terminal.flush();
  }

  /** Through a file beside it, so that an interrupted run leaves the old text or the new one. */
  private static void replace(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    Files.createDirectories(folder);
    Path temporary = folder.resolve(".shoreline-" + file.getFileName() + ".tmp");
    try {
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
