package dev.shoreline.elaborate;

import dev.shoreline.model.Design;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Elaborates texts against the small library of the tests. */
final class Specs {
  private static final Path LIBRARY = Path.of("src/test/resources/library/std");

  private Specs() {}

  /** What became of one text. */
  record Outcome(List<Diagnostic> linking, Result<Elaborated> elaborated) {
    Result<List<Design>> designs() {
      return new Result<>(elaborated.value().designs(), elaborated.diagnostics());
    }

    Design only() {
      return designs().value().get(0);
    }
  }

  static Outcome elaborate(String path, String text) {
    SourceFile file = SourceFile.of(path, text);
    SpecReader reader = open(file);
    List<ParsedFile> files = reader.read(List.of(file));
    List<Diagnostic> linking =
        files.stream().flatMap(f -> f.diagnostics().stream()).filter(Diagnostic::isError).toList();
    return new Outcome(linking, Elaborator.elaborate(reader, files));
  }

  static Result<List<Standard>> library(String path, String text) {
    return Elaborator.library(open(SourceFile.of(path, text)));
  }

  static Result<List<Design>> withoutLibrary(String path, String text) {
    SourceFile file = SourceFile.of(path, text);
    SpecReader reader = SpecReader.open(Workspace.of(List.of(file)));
    Result<Elaborated> elaborated = Elaborator.elaborate(reader, reader.read(List.of(file)));
    return new Result<>(elaborated.value().designs(), elaborated.diagnostics());
  }

  private static SpecReader open(SourceFile file) {
    List<SourceFile> files = new ArrayList<>(List.of(file));
    for (String name : List.of("kinds", "parts")) {
      files.add(SourceFile.of("std/" + name + ".shore", read(LIBRARY.resolve(name + ".shore"))));
    }
    return SpecReader.open(Workspace.of(files));
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One message a paragraph, with all that it says. */
  static String show(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Specs::show).collect(Collectors.joining());
  }

  private static String show(Diagnostic d) {
    StringBuilder text = new StringBuilder();
    text.append(d.severity().label()).append('[').append(d.id()).append("] ").append(d.span());
    text.append(": ").append(d.message()).append('\n');
    d.related()
        .forEach(
            r -> text.append("    ").append(r.span()).append(' ').append(r.message()).append('\n'));
    d.notes().forEach(n -> text.append("    = ").append(n).append('\n'));
    if (!d.hint().isEmpty()) {
      text.append("    hint: ").append(d.hint()).append('\n');
    }
    return text.toString();
  }
}
