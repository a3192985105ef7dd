package dev.shoreline.merge;

import java.util.List;

/**
 * A stretch of a .shore text that is merged as one. The texts of all elements of a file, one after
 * the other, are the file.
 */
sealed interface Element {
  /** Kind and name, different from those of all its siblings. */
  String key();

  /** Key that it had before a {@code was}; empty if it was not renamed. */
  String formerly();

  /** What separates it from the element before: empty lines, or blanks within a line. */
  String blank();

  /** Its text without {@link #blank()}. */
  String content();

  /** Whether its key is made of what it says, so that a change of it looks like another element. */
  boolean isNameless();

  default String text() {
    return blank() + content();
  }

  default List<String> lines() {
    return NormalLines.of(content());
  }

  /**
   * A statement, the head or the end of a block, or a comment that belongs to no element.
   *
   * @param lead comment lines directly above it
   * @param body the statement, with what else stands on its last line
   */
  record Leaf(
      String key, String formerly, boolean isNameless, String blank, String lead, String body)
      implements Element {
    static Leaf of(String key, String blank, String lead, String body) {
      return new Leaf(key, "", false, blank, lead, body);
    }

    @Override
    public String content() {
      return lead + body;
    }
  }

  /**
   * A statement with braces, or a whole file.
   *
   * @param isInline whether it stands on one line, where conflict markers have no place
   * @param children its head, its members and its end; head and end are always there
   */
  record Block(
      String key, String formerly, boolean isNameless, boolean isInline, List<Element> children)
      implements Element {
    static final String HEAD = "{";
    static final String END = "}";

    public Block {
      children = List.copyOf(children);
    }

    @Override
    public String blank() {
      return children.get(0).blank();
    }

    @Override
    public String content() {
      StringBuilder content = new StringBuilder(children.get(0).content());
      children.subList(1, children.size()).forEach(child -> content.append(child.text()));
      return content.toString();
    }
  }
}
