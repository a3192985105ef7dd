package dev.shoreline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code shoreline} command. */
@Command(
    name = "shoreline",
    description =
        "Checks descriptions of optical-interconnect hardware and builds what follows from them.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      CheckCommand.class,
      BuildCommand.class,
      CompareCommand.class,
      DiffCommand.class,
      SimulateCommand.class,
      FmtCommand.class,
      CanonCommand.class,
      MergeCommand.class,
      GitCommand.class,
      ExplainCommand.class,
      InitCommand.class,
      ImportCommand.class
    },
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline init box                 a new spec folder that checks clean",
      "  shoreline check box                messages and verdicts",
      "  shoreline build box --out out      bill of materials, report, simulation inputs",
      "  shoreline compare examples         designs side by side",
      "  shoreline diff --against main      what a branch changes in the designs",
      "  shoreline simulate box             run simulators, and compare their answers",
      "  shoreline explain closure.LaneLandsTwice",
      "",
      "Exit codes: 0 clean, 1 findings, 2 usage or unreadable input, 70 internal error."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    // Files and messages are UTF-8 whatever the terminal's locale says.
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    // Halt rather than wait for idle helper threads; everything is written.
    Runtime.getRuntime().exit(code);
  }

  /** Runs one command line; never throws. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::wrongUsage);
    line.setExecutionExceptionHandler(Main::failed);
    return line.execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int wrongUsage(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("shoreline: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Run 'shoreline " + commandOf(e) + "--help' for what there is.");
    return e.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String commandOf(ParameterException e) {
    String name = e.getCommandLine().getCommandName();
    return name.equals("shoreline") ? "" : name + " ";
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    if (e instanceof UsageException) {
      line.getErr().println("shoreline: " + e.getMessage());
      return ExitCode.USAGE;
    }
    line.getErr().println("shoreline: internal error, please report it with the spec: " + e);
    if (System.getenv("SHORELINE_DEBUG") != null) {
      e.printStackTrace(line.getErr());
    } else {
      line.getErr().println("Set SHORELINE_DEBUG=1 to see where it happened.");
    }
    return ExitCode.INTERNAL;
  }

  /** The version, from the manifest of this jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"shoreline " + number()};
    }

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }
  }
}
