package dev.shoreline.syntax;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One .shore file, wherever it comes from. The text is asked for once, when it is first needed, so
 * that opening a file and reading a jar stay with the caller.
 */
public final class SourceFile {
  private final String path;
  private final Supplier<String> supplier;
  private @Nullable String text;
  private @Nullable LineTable lines;

  /**
   * @param path relative to the project root with forward slashes; library files begin with {@code
   *     std/}
   */
  public SourceFile(String path, Supplier<String> text) {
    this.path = path;
    this.supplier = text;
  }

  public static SourceFile of(String path, String text) {
    return new SourceFile(path, () -> text);
  }

  public String path() {
    return path;
  }

  public String text() {
    String known = text;
    if (known == null) {
      known = supplier.get();
      text = known;
    }
    return known;
  }

  /** Where the lines begin. */
  public LineTable lines() {
    LineTable known = lines;
    if (known == null) {
      known = new LineTable(path, text());
      lines = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return path;
  }
}
