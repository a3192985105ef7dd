package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Repository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same specs give the same bytes: twice, in another order, in another process and in another
 * country.
 */
class DeterminismTest {
  @TestFactory
  Stream<DynamicTest> renderedTwice() {
    return Example.folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () -> same(Example.of(folder), outputs(Example.check(List.of(folder))))));
  }

  @TestFactory
  Stream<DynamicTest> filesInAnotherOrder() {
    return Example.folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () -> {
                      List<Path> files = new ArrayList<>(Repository.files(folder, ".shore"));
                      assertThat(files).hasSizeGreaterThan(1);
                      Collections.reverse(files);
                      Shoreline.Checked reversed = Example.check(files);
                      List<Example> usual = Example.of(folder);
                      same(usual, outputs(reversed));
                      assertThat(Example.messages(reversed))
                          .isEqualTo(Example.messages(usual.get(0).checked()));
                    }));
  }

  /** Each folder by itself, or all of them as one project: each design is the same. */
  @Test
  void checkedTogetherOrAlone() {
    same(Example.all(), outputs(Example.check(Example.folders())));
  }

  private static List<Map<String, byte[]>> outputs(Shoreline.Checked checked) {
    return checked.designs().stream().map(Example::outputs).toList();
  }

  private static void same(List<Example> expected, List<Map<String, byte[]>> actual) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < actual.size(); i++) {
      same(expected.get(i).outputs(), actual.get(i));
    }
  }

  /** Another locale, time zone, character set, line end and hash seed change nothing. */
  @Test
  void inAnotherProcess(@TempDir Path folder) throws Exception {
    build(
        folder,
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=ISO-8859-1",
        "-Dline.separator=\r\n",
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:hashCode=2");
    Shoreline.Checked checked = Example.check(List.of(Repository.root().resolve("examples")));
    Shoreline.Built built =
        Shoreline.build(checked, folder.resolve("here"), List.of(), Shoreline.Progress.NONE);
    assertThat(built.failures()).isEmpty();
    Map<String, byte[]> here = contents(folder.resolve("here"));
    assertThat(here).hasSizeGreaterThan(40);
    same(here, contents(folder.resolve("there")));
  }

  private static void build(Path folder, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.shoreline.cli.Main", "build", "examples", "--out"));
    command.addAll(
        List.of(folder.resolve("there").toString(), "--as-of", Example.AS_OF.toString()));
    File log = folder.resolve("log").toFile();
    Process process =
        new ProcessBuilder(command)
            .directory(Repository.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    boolean caught = Example.folders().stream().anyMatch(Example::failsOnPurpose);
    assertThat(process.exitValue()).as(Files.readString(log.toPath())).isEqualTo(caught ? 1 : 0);
  }

  private static Map<String, byte[]> contents(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (Path file : Repository.files(folder, "")) {
      contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
    }
    return contents;
  }

  private static void same(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
    expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
  }
}
