package dev.shoreline.server.state;

import dev.shoreline.pipeline.Project;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One state of a folder of specs, as features see it: texts and trees as they are now, verdicts as
 * the last check of whole designs left them. Trees are shared with the reader, so a snapshot is
 * used on the thread of its workspace only.
 */
public final class Snapshot {
  private final SpecReader reader;
  private final Project project;
  private final Shoreline.@Nullable Checked checked;
  private final Addresses addresses;

  public Snapshot(SpecReader reader, Project project, Shoreline.@Nullable Checked checked) {
    this(reader, project, checked, path -> "memory:/" + path);
  }

  /**
   * @param addresses of the project's own files and of those of its libraries
   */
  public Snapshot(
      SpecReader reader,
      Project project,
      Shoreline.@Nullable Checked checked,
      Addresses addresses) {
    this.reader = reader;
    this.project = project;
    this.checked = checked;
    this.addresses = addresses;
  }

  /** A snapshot of texts by path, all of it read and checked. */
  public static Snapshot of(Map<String, String> texts, LocalDate asOf) {
    Project project = Project.inMemory(texts);
    SpecReader reader = SpecReader.open(Workspace.of(project.all()));
    Shoreline.Request request =
        new Shoreline.Request(List.of(), Path.of(""), asOf, List.of(), Shoreline.Progress.NONE);
    return new Snapshot(reader, project, Shoreline.check(reader, project, request));
  }

  /** Reads files, resolves names; its workspace knows all declarations, those of libraries too. */
  public SpecReader reader() {
    return reader;
  }

  public Project project() {
    return project;
  }

  /** Where an editor finds the files, those of libraries too. */
  public Addresses addresses() {
    return addresses;
  }

  /** One file by its path, linked; empty if there is no such file. Files of libraries count. */
  public Optional<ParsedFile> file(String path) {
    return reader.workspace().file(path).map(f -> reader.read(List.of(f)).get(0));
  }

  /** The project's own files, all read. */
  public Collection<ParsedFile> own() {
    return reader.read(project.own());
  }

  /** Whether a file belongs to the project, so that it may be changed. */
  public boolean isOwn(String path) {
    return project.own().stream().map(SourceFile::path).anyMatch(path::equals);
  }

  /**
   * Designs and verdicts of the last whole check. They may be older than the texts; spans in them
   * are of the texts that were checked. Empty before the first check has ended.
   */
  public Optional<Shoreline.Checked> checked() {
    return Optional.ofNullable(checked);
  }
}
