package dev.shoreline.cli;

import dev.shoreline.pipeline.PlatformImport;
import dev.shoreline.sonic.PlatformFiles;
import dev.shoreline.sonic.Schema;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shoreline import sonic}: from the platform files of a SONiC switch. */
@Command(
    name = "sonic",
    mixinStandardHelpOptions = true,
    description = {
      "Reads platform.json, and cpo.json or the earlier optical_devices.json beside it.",
      "The spec has the ASIC, engines, lasers and ports and the lanes between them; `shoreline build`"
          + " writes the same mapping from it."
    },
    footerHeading = "%nTry:%n",
    footer = {
      "  shoreline import sonic device/acme/x86_64-acme_box-r0 --package acme.box -o box.shore"
    })
final class ImportSonicCommand implements Callable<Integer> {
  /** Real files are below 1 MB. */
  private static final long LARGEST = 16_000_000;

  private static final int SHOWN = 5;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "Where the platform files are.")
  private Path folder = Path.of(".");

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "Package of the spec. Default: ${DEFAULT-VALUE}.")
  private String packageName = "imported";

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file to make; it must not exist. Default: the terminal.")
  private @Nullable Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!packageName.matches("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*")) {
      throw new UsageException("'" + packageName + "' is no package; write it as acme.box");
    }
    String platform = read(PlatformFiles.PLATFORM);
    Schema schema =
        Files.exists(folder.resolve(Schema.CPO.file())) ? Schema.CPO : Schema.OPTICAL_DEVICES;
    String mapping = Files.exists(folder.resolve(schema.file())) ? read(schema.file()) : "";
    PlatformImport.Imported imported = PlatformImport.of(packageName, platform, mapping, schema);
    PrintWriter err = spec.commandLine().getErr();
    imported.problems().forEach(p -> err.println("shoreline: " + p));
    if (!imported.problems().isEmpty()) {
      err.println("shoreline: nothing was made from " + folder);
      return ExitCode.FINDINGS;
    }
    some("not carried over: ", imported.leftOut(), err);
    some("", imported.remarks(), err);
    write(imported.text());
    return ExitCode.CLEAN;
  }

  private static void some(String before, List<String> lines, PrintWriter err) {
    lines.stream().limit(SHOWN).forEach(l -> err.println("shoreline: " + before + l));
    if (lines.size() > SHOWN) {
      err.println("shoreline: " + before + "and " + (lines.size() - SHOWN) + " more");
    }
  }

  private String read(String name) {
    Path file = folder.resolve(name);
    try {
      if (Files.size(file) > LARGEST) {
        throw new UsageException(file + " is larger than 16 MB");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UsageException(file + " is no text in UTF-8");
    } catch (IOException e) {
      throw new UsageException("cannot read " + file);
    }
  }

  private void write(String text) {
    if (out == null) {
      spec.commandLine().getOut().print(text);
      return;
    }
    try {
      Files.writeString(out, text, StandardOpenOption.CREATE_NEW);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw new UsageException(out + " exists already; nothing was changed in it");
    } catch (IOException e) {
      throw new UsageException("cannot write " + out);
    }
    spec.commandLine().getOut().println("made " + out + "; next: shoreline check " + out);
  }
}
