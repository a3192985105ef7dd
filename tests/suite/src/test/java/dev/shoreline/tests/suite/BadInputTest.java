package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Span;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Golden;
import dev.shoreline.tests.kit.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a .shore file, its author gets messages with places, soon, and no output that
 * is half made. Each case is a folder of {@code resources/bad}: specs, and in {@code messages.txt}
 * what is said of them. Specs too long to keep are written by this class.
 */
class BadInputTest {
  private static final String DESIGN = "design.shore";
  private static final int DEEP = 10_000;

  /** Not a measure of speed: what takes this long hangs. */
  private static final Duration HANGS = Duration.ofMinutes(2);

  @TempDir private Path scratch;

  static Path bad() {
    return Repository.root().resolve("tests/suite/src/test/resources/bad");
  }

  @TestFactory
  Stream<DynamicTest> specs() {
    List<Path> cases =
        Repository.folders(bad()).stream()
            .filter(f -> !Repository.files(f, ".shore").isEmpty())
            .toList();
    assertThat(cases).hasSizeGreaterThan(50);
    return cases.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    folder.toUri(),
                    () -> check(folder, folder.resolve("messages.txt"))));
  }

  /** Cases whose specs are written here: name to bytes. */
  private static Map<String, byte[]> written() {
    Map<String, byte[]> cases = new LinkedHashMap<>();
    cases.put("deep-parentheses", require("(".repeat(DEEP) + "1" + ")".repeat(DEEP) + " <= 1"));
    cases.put("deep-unclosed-parentheses", require("(".repeat(DEEP) + "1"));
    cases.put("deep-brackets", require("psu" + "[1".repeat(DEEP) + "]".repeat(DEEP) + " <= 1"));
    cases.put(
        "deep-braces", utf8("design Box { board " + "{ ".repeat(DEEP) + "}".repeat(DEEP) + "}"));
    cases.put("deep-minus", require("- ".repeat(DEEP) + "1 <= 1"));
    cases.put("deep-not", require("not ".repeat(DEEP) + "true"));
    cases.put("deep-if", require("if false then true else ".repeat(DEEP) + "true"));
    cases.put("deep-calls", require("abs(".repeat(DEEP) + "1" + ")".repeat(DEEP) + " <= 1"));
    cases.put("deep-members", require("psu" + ".powr".repeat(DEEP) + " <= 1"));
    cases.put("long-sum", require("1" + " + 1".repeat(DEEP) + " <= " + (DEEP + 1)));
    cases.put("deep-inheritance", inheritance());
    cases.put("deep-parts", parts());
    cases.put("doubled-parts", doubledParts());
    cases.put(
        "long-line", utf8("design Box { description \"" + "x".repeat(1_000_000) + "\" powr 3 W }"));
    cases.put(
        "long-name", utf8("part " + "x".repeat(100_000) + " : " + "y".repeat(100_000) + " {}\n"));
    cases.put(
        "invalid-utf-8", new byte[] {'p', 'a', 'r', 't', ' ', (byte) 0xC3, (byte) 0x28, '\n'});
    cases.put("utf-16", "\uFEFFdesign Box {}\n".getBytes(StandardCharsets.UTF_16LE));
    cases.put("byte-order-mark", utf8("\uFEFFdesign Box {}\n"));
    cases.put("nul", utf8("design Box {\n  descr\u0000iption \"a\u0000b\"\n}\n"));
    cases.put("only-nul", new byte[100]);
    cases.put("carriage-returns", utf8("design Box {\r  powr 3 W\r  ports 3 W\r}\r"));
    cases.put("random-bytes", random(7, 400));
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> specsWrittenHere() {
    return written().entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      Path folder = Files.createDirectories(scratch.resolve(e.getKey()));
                      Files.write(folder.resolve("spec.shore"), e.getValue());
                      check(folder, bad().resolve(e.getKey()).resolve("messages.txt"));
                    }));
  }

  private static byte[] require(String condition) {
    return utf8(
        "part Supply : Psu {\n"
            + "  power 400 W\n"
            + "}\n\n"
            + "design Box {\n"
            + "  board {\n"
            + "    psu : Supply\n"
            + "  }\n"
            + "  require "
            + condition
            + "\n}\n");
  }

  private static byte[] inheritance() {
    StringBuilder text = new StringBuilder("part P0 : Psu { power 4 W }\n");
    for (int i = 1; i <= DEEP; i++) {
      text.append("part P").append(i).append(" : P").append(i - 1).append('\n');
    }
    return utf8(text + "design Box { board { psu : P" + DEEP + " } require power <= 4 W }\n");
  }

  private static byte[] parts() {
    StringBuilder text = new StringBuilder("part B0 : Psu { power 4 W }\n");
    for (int i = 1; i <= DEEP; i++) {
      text.append("part B")
          .append(i)
          .append(" : Board { contains b : B")
          .append(i - 1)
          .append(" }\n");
    }
    return utf8(text + "design Box { board { b : B" + DEEP + " } }\n");
  }

  /** Each part holds two of the one before under two names: 2^60 declarations if nobody counts. */
  private static byte[] doubledParts() {
    StringBuilder text = new StringBuilder("part B0 : Psu { power 4 W }\n");
    for (int i = 1; i <= 60; i++) {
      String inner = " : B" + (i - 1);
      text.append("part B" + i + " : Board { contains a" + inner + " contains b" + inner + " }\n");
    }
    return utf8(text + "design Box { board { b : B60 } }\n");
  }

  private static byte[] random(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void check(Path folder, Path golden) throws IOException {
    Shoreline.Checked checked =
        Assertions.assertTimeoutPreemptively(HANGS, () -> checkIn(folder, List.of(folder)));
    assertPlaced(checked, folder);
    String messages = Example.messages(checked);
    assertQuiet(messages);
    assertBuildsWholeOrNothing(checked, scratch.resolve("out of " + folder.getFileName()));
    Golden.checkFile(golden, withoutLibraryPlaces(messages));
  }

  /** The standard library grows; where exactly something stands in it is not the matter here. */
  private static String withoutLibraryPlaces(String messages) {
    return messages
        .replaceAll("(?m)^ *(::: std/[\\w/-]+\\.shore):\\d+:\\d+", "  $1:...")
        .replaceAll("(?m)and \\d+ more$", "and more");
  }

  static Shoreline.Checked checkIn(Path base, List<Path> roots) {
    return Shoreline.check(
        new Shoreline.Request(roots, base, Example.AS_OF, List.of(), Shoreline.Progress.NONE));
  }

  /** Every message stands at a place that is there. */
  static void assertPlaced(Shoreline.Checked checked, Path base) {
    assertThat(checked.diagnostics())
        .allSatisfy(
            d -> {
              assertPlace(d.span(), checked);
              assertThat(d.related())
                  .extracting(Related::span)
                  .allSatisfy(s -> assertPlace(s, checked));
              assertThat(d.span().file()).doesNotContain(base.toString());
              assertThat(d.message()).isNotBlank();
            });
    assertThat(checked.diagnostics()).doesNotHaveDuplicates();
    assertThat(checked.diagnostics()).isSortedAccordingTo(Diagnostic.ORDER);
  }

  private static void assertPlace(Span span, Shoreline.Checked checked) {
    assertThat(span.isKnown()).as("has a place").isTrue();
    assertThat(span.line()).isPositive();
    assertThat(span.column()).isPositive();
    long lines = checked.texts().apply(span.file()).split("\r\n|\r|\n", -1).length;
    assertThat((long) span.line()).as("line of %s", span).isLessThanOrEqualTo(lines);
  }

  /** Nothing of the program shows, and nothing of the spec reaches the terminal. */
  static void assertQuiet(String messages) {
    assertThat(messages)
        .doesNotContain(
            "Exception", "StackOverflow", "\tat ", "dev.shoreline", "please report", "null");
    assertThat(messages.chars().filter(c -> Character.isISOControl(c) && c != '\n').boxed())
        .isEmpty();
    assertThat(messages.lines()).allMatch(line -> line.length() < 2000, "is shorter than 2000");
  }

  /** With errors in the spec nothing is written; without, every output is. */
  static void assertBuildsWholeOrNothing(Shoreline.Checked checked, Path out) throws IOException {
    Shoreline.Built built = Shoreline.build(checked, out, List.of(), Shoreline.Progress.NONE);
    assertThat(built.failures()).isEmpty();
    if (checked.isBroken()) {
      assertThat(out).doesNotExist();
      assertThat(built.folders()).isEmpty();
    } else {
      for (Path folder : built.folders().values()) {
        assertThat(folder.resolve("bom/bom.csv")).isNotEmptyFile();
        assertThat(folder.resolve("conformance/report.html")).isNotEmptyFile();
        try (Stream<Path> files = Files.list(folder)) {
          assertThat(files.map(p -> p.getFileName().toString()).filter(n -> n.startsWith(".")))
              .as("left-over work")
              .isEmpty();
        }
      }
    }
  }

  /** Bytes of any kind: only that the pipeline ends and says where. */
  @TestFactory
  Stream<DynamicTest> randomBytes() {
    return IntStream.range(0, 50)
        .mapToObj(
            seed ->
                DynamicTest.dynamicTest(
                    "seed " + seed,
                    () -> {
                      Path folder = Files.createDirectories(scratch.resolve("random" + seed));
                      Files.write(folder.resolve("spec.shore"), random(seed, 20 * (seed + 1)));
                      Shoreline.Checked checked = checkIn(folder, List.of(folder));
                      assertThat(checked.isBroken()).isTrue();
                      assertPlaced(checked, folder);
                      assertQuiet(Example.messages(checked));
                    }));
  }

  /**
   * A spec of the examples with one stretch cut out or doubled: what half-typed text looks like.
   */
  @TestFactory
  Stream<DynamicTest> halfTypedExamples() {
    return Example.folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () -> {
                      Random random = new Random(11);
                      Map<String, String> specs = new TreeMap<>();
                      Repository.files(folder, ".shore")
                          .forEach(f -> specs.put(f.getFileName().toString(), Repository.text(f)));
                      // Where there is no design.shore, the first holds the design.
                      String name =
                          specs.containsKey(DESIGN) ? DESIGN : specs.keySet().iterator().next();
                      String design = specs.get(name);
                      for (int i = 0; i < 40; i++) {
                        int from = random.nextInt(design.length());
                        int to = Math.min(design.length(), from + random.nextInt(60));
                        String typed =
                            design.substring(0, from)
                                + (i % 2 == 0 ? "" : design.substring(from, to).repeat(2))
                                + design.substring(to);
                        specs.put(name, typed);
                        Shoreline.Checked checked = Shoreline.check(specs, Example.AS_OF);
                        assertPlaced(checked, folder);
                        assertQuiet(Example.messages(checked));
                      }
                    }));
  }
}
