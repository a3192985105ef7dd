package dev.shoreline.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nest without end stop with one message; texts that are only long do not. */
class NestingTest {
  private static final int DEEP = 10_000;

  static Stream<String> deep() {
    return Stream.of(
        "(".repeat(DEEP) + "a" + ")".repeat(DEEP),
        "(".repeat(DEEP),
        "f(".repeat(DEEP) + "a" + ")".repeat(DEEP),
        "a[".repeat(DEEP) + "1" + "]".repeat(DEEP),
        "- ".repeat(DEEP) + "a",
        "not ".repeat(DEEP) + "a",
        "if a then ".repeat(DEEP) + "b" + " else c".repeat(DEEP),
        "if a then b else ".repeat(DEEP) + "c",
        "-(".repeat(DEEP) + "a" + ")".repeat(DEEP),
        "not (not ".repeat(DEEP) + "a" + ")".repeat(DEEP),
        "a" + ".b".repeat(DEEP),
        "a" + "[1].b".repeat(DEEP),
        "{".repeat(DEEP));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void stopsWithOneMessage(String expression) {
    List<Diagnostic> found = parse("design D {\n  require " + expression + "\n}\n").diagnostics();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).id()).isEqualTo("syntax.TooDeep");
    assertThat(found.get(0).span().line()).isEqualTo(2);
  }

  static Stream<String> longOnes() {
    return Stream.of(
        "require a" + " + b - c".repeat(DEEP),
        "require a" + " and b or c".repeat(DEEP),
        "require f(a" + ", -b".repeat(DEEP) + ")",
        "require f(a" + ", b.c.d".repeat(DEEP) + ")",
        "a if b then c else d\n".repeat(DEEP),
        "a (if b then (c) else d)\n".repeat(DEEP),
        "require not a\n".repeat(DEEP),
        "require a.b.c[1].d\n".repeat(DEEP),
        "a -3\n".repeat(DEEP),
        "chip { }\n".repeat(DEEP));
  }

  @ParameterizedTest
  @MethodSource("longOnes")
  void longIsNotDeep(String members) {
    assertThat(parse("design D {\n" + members + "\n}\n").diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("atTheLimit")
  void deepestTextFitsTheStackOfAnOrdinaryThread(String expression) throws InterruptedException {
    AtomicReference<List<Diagnostic>> found = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> found.set(parse("design D {\n  require " + expression + "\n}\n").diagnostics()),
            "ordinary",
            1 << 20);
    thread.start();
    thread.join();

    assertThat(found.get()).isEmpty();
  }

  static Stream<String> atTheLimit() {
    int depth = 198;
    return Stream.of(
        "(".repeat(depth) + "a" + ")".repeat(depth),
        "f(".repeat(depth) + "a" + ")".repeat(depth),
        "not ".repeat(depth) + "a",
        "if a then b else ".repeat(depth) + "c");
  }

  @Test
  void callersWithHardlyAnyStackGetAMessage() throws InterruptedException {
    AtomicReference<List<Diagnostic>> found = new AtomicReference<>();
    parse("design D { }");
    String nested = "(".repeat(190) + "a" + ")".repeat(190);
    Thread thread =
        new Thread(
            null,
            () -> found.set(parse("design D {\n  require " + nested + "\n}\n").diagnostics()),
            "small",
            150_000);
    thread.start();
    thread.join();

    assertThat(found.get()).isNotNull();
    assertThat(found.get()).allMatch(d -> d.id().equals("syntax.TooDeep"));
  }

  private static SpecParser.Parse parse(String text) {
    return SpecParser.parse(SourceFile.of("test.shore", text));
  }
}
