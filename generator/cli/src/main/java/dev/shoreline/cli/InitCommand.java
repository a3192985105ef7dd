package dev.shoreline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline init}: a new spec folder that checks clean, to start from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Makes a new spec folder: a small co-packaged switch that checks clean.",
    footerHeading = "%nTry:%n",
    footer = {"  shoreline init box && shoreline check box"})
final class InitCommand implements Callable<Integer> {
  private static final List<String> FILES = List.of("parts.shore", "design.shore", "README.md");

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = "The folder to make; existing files are kept.")
  private Path folder = Path.of(".");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try {
      Files.createDirectories(folder);
      for (String name : FILES) {
        write(folder.resolve(name), name);
      }
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(e.getFile() + " exists already; nothing was changed in it");
    } catch (IOException e) {
      throw new UsageException("cannot write to " + folder + ": " + e.getMessage());
    }
    spec.commandLine().getOut().println("made " + folder + "; next: shoreline check " + folder);
    return ExitCode.CLEAN;
  }

  private static void write(Path target, String name) throws IOException {
    if (Files.exists(target)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    try (InputStream in = InitCommand.class.getResourceAsStream("init/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " is missing from the program");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
    }
  }
}
