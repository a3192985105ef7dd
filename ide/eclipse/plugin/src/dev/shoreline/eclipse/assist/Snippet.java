package dev.shoreline.eclipse.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * A text with places to fill in, read from the snippet syntax of the protocol: {@code $1}, {@code
 * ${1:default}}, {@code ${1|one,two|}}, {@code $0}.
 *
 * @param stops places by number, each an offset and a length in {@code text}
 * @param end where the caret goes last, an offset in {@code text}
 */
record Snippet(String text, Map<Integer, List<Stop>> stops, int end) {
  record Stop(int offset, int length) {}

  static Snippet plain(String text) {
    return new Snippet(text, Map.of(), text.length());
  }

  /** Spaces at the beginning of the line of an offset: further lines of a snippet begin there. */
  static String indentOf(IDocument document, int offset) {
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      String text = document.get(line.getOffset(), line.getLength());
      return text.substring(0, text.length() - text.stripLeading().length());
    } catch (BadLocationException e) {
      return "";
    }
  }

  static Snippet read(String source, String indent) {
    return new Reader(source.replace("\r\n", "\n").replace("\n", "\n" + indent)).whole();
  }

  private static final class Reader {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<Stop>> stops = new TreeMap<>();
    private int at;

    Reader(String source) {
      this.source = source;
    }

    Snippet whole() {
      copy(false);
      List<Stop> last = stops.remove(0);
      int end = last == null ? text.length() : last.get(0).offset();
      return new Snippet(text.toString(), stops, end);
    }

    private void copy(boolean nested) {
      while (at < source.length()) {
        char c = source.charAt(at);
        if (nested && c == '}') {
          return;
        }
        if (c == '\\' && at + 1 < source.length()) {
          text.append(source.charAt(at + 1));
          at += 2;
        } else if (c != '$' || !stop()) {
          text.append(c);
          at++;
        }
      }
    }

    /** Reads a stop at a dollar sign; false when it is only a dollar sign. */
    private boolean stop() {
      boolean braced = source.startsWith("${", at);
      int from = at + (braced ? 2 : 1);
      int to = from;
      while (to < source.length() && Character.isDigit(source.charAt(to)) && to - from < 6) {
        to++;
      }
      if (to == from) {
        return false;
      }
      int number = Integer.parseInt(source.substring(from, to));
      at = to;
      int start = text.length();
      if (braced) {
        filled();
      }
      stops
          .computeIfAbsent(number, n -> new ArrayList<>())
          .add(new Stop(start, text.length() - start));
      return true;
    }

    private void filled() {
      if (at < source.length() && source.charAt(at) == ':') {
        at++;
        copy(true);
      } else if (at < source.length() && source.charAt(at) == '|') {
        int close = source.indexOf("|}", at);
        String choices = source.substring(at + 1, close < 0 ? source.length() : close);
        text.append(choices.split(",", 2)[0]);
        at = close < 0 ? source.length() : close + 1;
      }
      if (at < source.length() && source.charAt(at) == '}') {
        at++;
      }
    }
  }
}
