package dev.shoreline.tests.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule: prose, then blocks of Shoreline that fail or pass. A block stands under a
 * heading that begins with {@code Fails} or {@code Passes}; a failing block names what it expects,
 * and where, in a comment {@code //^ error[id]} or {@code //^ warning[id]} below the line that it
 * concerns.
 */
public record RulePage(String id, String text, List<Block> blocks) {
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```shore\\s*$\n(.*?)^```\\s*$");
  private static final Pattern EXPECTED =
      Pattern.compile("//\\^*\\s*(error|warning)\\[([^\\]]+)\\]");

  /** A block of a page. */
  public record Block(String heading, boolean passes, String spec, List<Expected> expected) {
    public Block {
      expected = List.copyOf(expected);
    }
  }

  /**
   * A message that a block must produce.
   *
   * @param line line of the block, counted from 1
   */
  public record Expected(String severity, String id, int line) {
    @Override
    public String toString() {
      return "line " + line + ": " + severity + "[" + id + "]";
    }
  }

  public RulePage {
    blocks = List.copyOf(blocks);
  }

  public static RulePage read(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      String heading = headingBefore(text, fence.start());
      String spec = fence.group(1);
      blocks.add(new Block(heading, heading.startsWith("Passes"), spec, expected(spec)));
    }
    return new RulePage(id, text, blocks);
  }

  /** Each comment speaks of the nearest line above it that is not such a comment itself. */
  private static List<Expected> expected(String spec) {
    List<Expected> expected = new ArrayList<>();
    String[] lines = spec.split("\n", -1);
    int concerned = 0;
    for (int i = 0; i < lines.length; i++) {
      Matcher e = EXPECTED.matcher(lines[i]);
      if (e.find()) {
        expected.add(new Expected(e.group(1), e.group(2), concerned));
      } else {
        concerned = i + 1;
      }
    }
    return expected;
  }

  private static String headingBefore(String text, int position) {
    Matcher heading = HEADING.matcher(text);
    String last = "";
    while (heading.find() && heading.start() < position) {
      last = heading.group(1).trim();
    }
    return last;
  }
}
