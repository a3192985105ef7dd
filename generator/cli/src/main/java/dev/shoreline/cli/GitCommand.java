package dev.shoreline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code shoreline git}: what makes Git understand specs. */
@Command(
    name = "git",
    mixinStandardHelpOptions = true,
    description = "Sets Git up for specs.",
    subcommands = GitInstallCommand.class)
final class GitCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
