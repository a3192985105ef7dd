package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** Every command that docs/review.md tells a reader to type can be typed. */
class ReviewPageTest {
  private static final Pattern COMMAND = Pattern.compile("(?<![\\w.`-])shoreline ([a-z].*)");

  /** A word, bare or in quotes. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\"']+)");

  private static String page() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/review.md"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/review.md"));
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean block = false;
    for (String line : page().lines().toList()) {
      if (line.startsWith("```")) {
        block = !block;
      } else if (block) {
        Matcher command = COMMAND.matcher(line);
        if (command.find()) {
          // What the shell does with it is not ours, nor is what closes a quoted script.
          commands.add(command.group(1).replaceFirst("( > | \\|\\| | \\|$|').*", ""));
        }
      }
    }
    return commands;
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words.toArray(String[]::new);
  }

  private static CommandLine line() {
    return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandExists() throws IOException {
    return commands().stream()
        .distinct()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c,
                    () ->
                        assertThatCode(() -> line().parseArgs(words(c)))
                            .doesNotThrowAnyException()));
  }

  @Test
  void findsTheCommandsOfAllRecipes() throws IOException {
    assertThat(commands())
        .hasSizeGreaterThan(15)
        .contains("diff --against origin/main --fail-on new-failures")
        .contains("check --format sarif")
        .anyMatch(c -> c.startsWith("build --only conformance"));
    assertThatCode(() -> line().parseArgs("diff", "--agianst", "main"))
        .isInstanceOf(CommandLine.UnmatchedArgumentException.class);
  }

  @Test
  void everyOptionOfDiffIsExplained() throws IOException {
    String page = page();
    for (var option : line().getSubcommands().get("diff").getCommandSpec().options()) {
      if (!option.longestName().matches("--(help|version)")) {
        assertThat(page).contains(option.longestName());
      }
    }
  }
}
