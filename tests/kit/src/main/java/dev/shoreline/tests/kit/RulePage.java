package dev.shoreline.tests.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule: prose, then blocks of Shoreline that fail or pass. A block stands under a heading
 * that begins with {@code Fails} or {@code Passes}; a failing block names what it expects in a comment
 * {@code //^ error[id]} or {@code //^ warning[id]}.
 */
public record RulePage(String id, String text, List<Block> blocks) {
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```shore\\s*$(.*?)^```\\s*$");
  private static final Pattern EXPECTED = Pattern.compile("//\\^*\\s*(error|warning)\\[([^\\]]+)\\]");

  /** A block of a page. */
  public record Block(String heading, boolean passes, String spec, List<Expected> expected) {}

  /** A message that a block must produce. */
  public record Expected(String severity, String id) {}

  public RulePage {
    blocks = List.copyOf(blocks);
  }

  public static RulePage read(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      String heading = headingBefore(text, fence.start());
      String spec = fence.group(1);
      List<Expected> expected = new ArrayList<>();
      Matcher e = EXPECTED.matcher(spec);
      while (e.find()) {
        expected.add(new Expected(e.group(1), e.group(2)));
      }
      blocks.add(new Block(heading, heading.startsWith("Passes"), spec, expected));
    }
    return new RulePage(id, text, blocks);
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
