package dev.shoreline.tests.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule: prose, then blocks of Shoreline that fail, pass or cannot be judged. A block
 * stands under a heading that begins with {@code Fails}, {@code Passes} or {@code Not evaluated}; a
 * failing block names what it expects, and where, in a comment {@code //^ error[id]} or {@code //^
 * warning[id]} below the line that it concerns.
 */
public record RulePage(String id, String text, List<Block> blocks) {
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```shore\\s*$\n(.*?)^```\\s*$");
  private static final Pattern EXPECTED =
      Pattern.compile("//\\^*\\s*(error|warning)\\[([^\\]]+)\\]");

  /** Where pages stand: those of the rules of every design, and those of the library's rules. */
  private static final List<String> FOLDERS =
      List.of("generator/check/src/main/resources/rules", "language/library/src/main/rules");

  /** What a block shows. */
  public enum Outcome {
    FAILS("Fails "),
    PASSES("Passes "),
    NOT_EVALUATED("Not evaluated ");

    private final String heading;

    Outcome(String heading) {
      this.heading = heading;
    }
  }

  /** A block of a page. */
  public record Block(String heading, String spec, List<Expected> expected) {
    public Block {
      expected = List.copyOf(expected);
    }

    /** Told by the heading; empty when it tells nothing. */
    public Optional<Outcome> outcome() {
      return Arrays.stream(Outcome.values()).filter(o -> heading.startsWith(o.heading)).findFirst();
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

  /** All pages of the repository, by their files; the path of a page below its folder is its id. */
  public static SortedMap<Path, RulePage> all() {
    SortedMap<Path, RulePage> pages = new TreeMap<>();
    for (String name : FOLDERS) {
      Path folder = Repository.root().resolve(name);
      for (Path file : Repository.files(folder, ".md")) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        String id = path.substring(0, path.length() - ".md".length()).replace('/', '.');
        pages.put(file, read(id, Repository.text(file)));
      }
    }
    return pages;
  }

  /** Whether the page shows this outcome in some block. */
  public boolean shows(Outcome outcome) {
    return blocks.stream().anyMatch(b -> b.outcome().equals(Optional.of(outcome)));
  }

  public static RulePage read(String id, String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      String heading = headingBefore(text, fence.start());
      String spec = fence.group(1);
      blocks.add(new Block(heading, spec, expected(spec)));
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
