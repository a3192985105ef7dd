package dev.shoreline.cli;

import dev.shoreline.git.install.GitInstall;
import dev.shoreline.git.install.InstallException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline git install}: attributes and configuration for diffs and merges of specs. */
@Command(
    name = "install",
    mixinStandardHelpOptions = true,
    description = {
      "Makes 'git diff' and 'git merge' understand the specs of a repository: writes a line of",
      ".gitattributes, to be committed, and configures this clone. What is there stays."
    },
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline git install                     this repository and clone",
      "  shoreline git install --print             show it, write nothing",
      "  shoreline git install --generated out     diffs leave the outputs in 'out' out",
      "  shoreline git install --uninstall         undo it"
    })
final class GitInstallCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "A folder of the repository; this folder when not given.")
  private Path folder = Path.of("");

  @Option(
      names = "--global",
      description = "Configure all repositories of this user; write no .gitattributes.")
  private boolean global;

  @Option(names = "--uninstall", description = "Remove what 'install' writes, and nothing else.")
  private boolean uninstall;

  @Option(names = "--print", description = "Show what 'install' would write; write nothing.")
  private boolean print;

  @Option(
      names = "--tool",
      paramLabel = "PATH",
      description = "What Git starts; 'shoreline' from the path when not given.")
  private String tool = "shoreline";

  @Option(
      names = "--generated",
      paramLabel = "DIR",
      description = "A folder of outputs, relative to the top of the repository; may be repeated.")
  private List<String> generated = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (print && uninstall) {
      throw new UsageException("--print shows what is written; it does not go with --uninstall");
    }
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new UsageException(folder + " is not a folder");
    }
    checkedLine(tool);
    generated.forEach(GitInstallCommand::checkedLine);
    GitInstall.Scope scope = global ? GitInstall.Scope.USER : GitInstall.Scope.REPOSITORY;
    GitInstall install = new GitInstall(folder.toAbsolutePath(), scope, tool, generated);
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (print) {
        install.preview().forEach(out::println);
        return ExitCode.CLEAN;
      }
      List<String> done = uninstall ? install.uninstall() : install.install();
      done.forEach(out::println);
      if (done.isEmpty()) {
        out.println(uninstall ? "nothing to remove" : "nothing to do: all is set");
      }
      return ExitCode.CLEAN;
    } catch (InstallException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void checkedLine(String text) {
    if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
      throw new UsageException("a path may not be empty or hold control characters");
    }
  }
}
