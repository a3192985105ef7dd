package dev.shoreline.check.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lines of source files, each file cut into lines once. */
final class SourceLines {
  private record File(String text, int[] starts) {}

  private final Function<String, String> textOfFile;
  private final Map<String, File> files = new HashMap<>();

  SourceLines(Function<String, String> textOfFile) {
    this.textOfFile = textOfFile;
  }

  /** A line without its end, counted from 1; empty when the file has no such line or no text. */
  Optional<String> line(String path, int number) {
    File file = files.computeIfAbsent(path, p -> cut(textOfFile.apply(p)));
    if (number < 1 || number >= file.starts().length) {
      return Optional.empty();
    }
    String line = file.text().substring(file.starts()[number - 1], file.starts()[number]);
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return Optional.of(line.substring(0, end));
  }

  private static File cut(String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    int[] starts = new int[text.isEmpty() ? 1 : lines + 1];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
    if (!text.isEmpty()) {
      starts[lines] = text.length();
    }
    return new File(text, starts);
  }
}
