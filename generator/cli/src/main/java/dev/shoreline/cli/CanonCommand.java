package dev.shoreline.cli;

import dev.shoreline.git.driver.TextConversion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline canon}: a spec as Git's diff shows it. */
@Command(
    name = "canon",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a spec laid out; a file that cannot be read as a spec, as it is.",
      "Git calls it to compare specs: see 'shoreline git install'."
    })
final class CanonCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "One spec.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    byte[] text;
    try {
      text = TextConversion.convert(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read");
    }
    PrintWriter out = spec.commandLine().getOut();
    String printed = new String(text, StandardCharsets.UTF_8);
    if (Arrays.equals(printed.getBytes(StandardCharsets.UTF_8), text)) {
      out.print(printed);
    } else {
      // Bytes that are no text do not pass through a writer.
      out.flush();
      System.out.write(text, 0, text.length);
      System.out.flush();
    }
    return ExitCode.CLEAN;
  }
}
