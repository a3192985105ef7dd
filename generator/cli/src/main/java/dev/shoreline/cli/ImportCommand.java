package dev.shoreline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code shoreline import}: a spec to start from, out of files of another tool. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Makes a spec to start from out of files of another tool.",
    subcommands = ImportSonicCommand.class)
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
