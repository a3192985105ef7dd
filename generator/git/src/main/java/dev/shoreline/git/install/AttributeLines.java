package dev.shoreline.git.install;

import java.util.ArrayList;
import java.util.List;

/** Lines of a {@code .gitattributes} file, which others write too. */
final class AttributeLines {
  static final String SPECS = "*.shore text eol=lf diff=shoreline merge=shoreline";

  private AttributeLines() {}

  /**
   * @param generated folders of outputs, relative to the top of the repository
   */
  static List<String> of(List<String> generated) {
    List<String> lines = new ArrayList<>(List.of(SPECS));
    for (String folder : generated) {
      String bare = folder.replace('\\', '/').replaceAll("^(\\./)+|/+$", "");
      lines.add(pattern(bare + "/**") + " linguist-generated -diff");
    }
    return lines;
  }

  /** Quoted as Git reads it, where a blank or a sign of its own would end the pattern. */
  private static String pattern(String path) {
    boolean isPlain = path.matches("[A-Za-z0-9_.*][A-Za-z0-9_./*+@-]*");
    return isPlain ? path : '"' + path.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A file with lines that it does not have yet, behind all others. */
  static String with(String text, List<String> lines) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    StringBuilder out = new StringBuilder(text);
    for (String line : missing(text, lines)) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
        out.append(lineEnd);
      }
      out.append(line).append(lineEnd);
    }
    return out.toString();
  }

  /** A file without some lines; all others stay as they are, to the byte. */
  static String without(String text, List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (int from = 0; from < text.length(); ) {
      int lineEnd = text.indexOf('\n', from);
      int end = lineEnd < 0 ? text.length() : lineEnd + 1;
      String line = text.substring(from, end);
      if (!lines.contains(line.strip())) {
        out.append(line);
      }
      from = end;
    }
    return out.toString();
  }

  static List<String> missing(String text, List<String> lines) {
    List<String> there = text.lines().map(String::strip).toList();
    return lines.stream().filter(line -> !there.contains(line)).toList();
  }

  static List<String> present(String text, List<String> lines) {
    List<String> missing = missing(text, lines);
    return lines.stream().filter(line -> !missing.contains(line)).toList();
  }
}
