package dev.shoreline.eclipse.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a spec into its blocks by looking at braces, texts and comments alone. It needs no server,
 * so it also serves texts that are in no file any more, and broken ones.
 */
final class BlockScan {
  /** Deeper nesting than any spec has; more is not shown. */
  private static final int DEEPEST = 12;

  /** A head as a name: the first words, up to a type, a title or an argument. */
  private static final Pattern HEAD = Pattern.compile("^[A-Za-z_][^:\"(\\n]*");

  private final String text;
  private int at;

  private BlockScan(String text) {
    this.text = text;
  }

  static List<Block> of(String text) {
    return new BlockScan(text).blocks(0);
  }

  private List<Block> blocks(int depth) {
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    int head = -1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (text.startsWith("/*", at) || text.startsWith("//", at)) {
        if (start < 0) {
          start = at;
        }
        skipComment();
      } else if (c == '"') {
        head = head < 0 ? at : head;
        skipText();
      } else if (c == '{') {
        at++;
        Block block = block(start, head, depth);
        if (block != null) {
          blocks.add(block);
        }
        start = -1;
        head = -1;
      } else if (c == '}') {
        return blocks;
      } else {
        if (!Character.isWhitespace(c)) {
          start = start < 0 ? at : start;
          head = head < 0 ? at : head;
        } else if (c == '\n' && endsStatement(head, depth)) {
          if (depth == 0) {
            add(blocks, start, head);
          }
          start = -1;
          head = -1;
        }
        at++;
      }
    }
    return blocks;
  }

  private @org.jspecify.annotations.Nullable Block block(int start, int head, int depth) {
    int from = start < 0 ? at - 1 : start;
    String name = head < 0 ? "" : name(text.substring(head, at - 1));
    List<Block> inside = depth < DEEPEST ? blocks(depth + 1) : List.of();
    skipTo();
    int end = Math.min(text.length(), at + 1);
    at = end;
    return name.isEmpty() ? null : new Block(name, from, end - from, inside);
  }

  /** To the brace that closes this block, past those that were too deep to show. */
  private void skipTo() {
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        skipText();
        continue;
      }
      if (text.startsWith("/*", at) || text.startsWith("//", at)) {
        skipComment();
        continue;
      }
      if (c == '{') {
        open++;
      } else if (c == '}' && open-- == 0) {
        return;
      }
      at++;
    }
  }

  /**
   * A statement ends with its line, unless an opening brace or, outside of blocks, more follows.
   */
  private boolean endsStatement(int head, int depth) {
    if (head < 0) {
      return false;
    }
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    boolean indented = text.charAt(next - 1) == ' ' || text.charAt(next - 1) == '\t';
    return text.charAt(next) != '{' && !(depth == 0 && indented);
  }

  /** A declaration without a block, such as a source. */
  private void add(List<Block> blocks, int start, int head) {
    String name = name(text.substring(head, at));
    if (!name.isEmpty()) {
      blocks.add(new Block(name, start, at - start, List.of()));
    }
  }

  private static String name(String head) {
    Matcher words = HEAD.matcher(head.strip());
    return words.find() ? words.group().strip().replaceAll("\\s+", " ") : "";
  }

  private void skipText() {
    at++;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at = Math.min(text.length(), at + 1);
  }

  private void skipComment() {
    boolean line = text.startsWith("//", at);
    int end = line ? text.indexOf('\n', at) : text.indexOf("*/", at + 2);
    at = end < 0 ? text.length() : end + (line ? 0 : 2);
  }
}
