package dev.shoreline.server.session;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.FileOnDisk;
import dev.shoreline.pipeline.LiveProject;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.server.session.WorkspaceThread.Urgency;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.views.Baseline;
import dev.shoreline.syntax.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One project as an editor sees it: the specs of a folder, with the texts of open documents in the
 * place of those on disk. All methods are for the workspace thread, but those that say otherwise.
 */
public final class Folder implements Addresses {
  private final Session session;
  private final ProjectSource source;
  private final BiPredicate<Folder, Path> home;
  private final DiagnosticForm form;
  private final Published published;
  private final Baseline baseline = new Baseline();
  private final Map<String, OpenDocument> open = new HashMap<>();
  private final List<CompletableFuture<Snapshot>> waiting = new ArrayList<>();
  private LiveProject live;
  private String libraryVersion = "";
  private Shoreline.@Nullable Checked checked;
  private boolean isCurrent;
  private @Nullable String edited;
  private boolean isUpdateQueued;
  private @Nullable Future<?> pause;
  private volatile long generation;

  /**
   * @param home whether a folder, and none within it, is what a file belongs to
   */
  Folder(Session session, ProjectSource source, BiPredicate<Folder, Path> home) {
    this.session = session;
    this.source = source;
    this.home = home;
    this.form = new DiagnosticForm(this, session::page);
    this.published = new Published(this::send);
    this.live = new LiveProject(List.of(), List.of());
  }

  /** Where its files come from. */
  public ProjectSource source() {
    return source;
  }

  /** Reads what is on disk, and has it checked. */
  void load() {
    Client.Progress progress = session.client().progress("Shoreline");
    progress.step("reading", 0, 3);
    ProjectSource.Loaded loaded = source.load(session.settings().libraries());
    Set<String> before = Set.copyOf(live.paths());
    live = new LiveProject(loaded.library(), loaded.unread());
    libraryVersion = Readable.digest(loaded.library().stream().map(SourceFile::text).toList());
    loaded.own().forEach(live::put);
    open.forEach((path, document) -> live.put(unsaved(path, document)));
    before.stream().filter(p -> !live.isOwn(p)).forEach(published::removed);
    progress.step("linking", 1, 3);
    schedule(0);
    whenChecked()
        .whenComplete(
            (s, e) -> {
              progress.step("checked", 3, 3);
              progress.end();
            });
    session.readPages(() -> session.thread().submit(Urgency.UPDATE, published::again));
  }

  /** Takes the text of a document that was opened or changed. */
  void edit(String path, OpenDocument document) {
    open.put(path, document);
    edited = path;
    replace(unsaved(path, document));
  }

  private static FileOnDisk unsaved(String path, OpenDocument document) {
    return new FileOnDisk(SourceFile.of(path, document.text()), List.of());
  }

  private void replace(FileOnDisk file) {
    String path = file.source().path();
    String now = file.source().text();
    Optional<FileOnDisk> before = live.file(path);
    if (before.isPresent()
        && before.get().source().text().equals(now)
        && before.get().diagnostics().equals(file.diagnostics())) {
      return;
    }
    before.ifPresent(
        b -> published.edited(path, Edit.between(b.source().text(), now, file.source().lines())));
    live.put(file);
    schedule(session.settings().pause());
  }

  /** What is on disk counts again. */
  void close(String path) {
    if (open.remove(path) != null) {
      fromDisk(path);
    }
  }

  /** A file has been made, changed or deleted on disk; an open document hides it. */
  void diskChanged(String path) {
    if (!open.containsKey(path)) {
      fromDisk(path);
    }
  }

  /** A folder has been deleted or renamed on disk, with all files in it. */
  void diskChangedBelow(String folder) {
    for (String path : List.copyOf(live.paths())) {
      if (path.startsWith(folder + "/")) {
        diskChanged(path);
      }
    }
  }

  private void fromDisk(String path) {
    Optional<Path> file = source.onDisk(path).filter(Files::isRegularFile);
    if (file.isPresent()) {
      replace(FileOnDisk.read(path, file.get()));
    } else if (live.isOwn(path)) {
      live.remove(path);
      published.removed(path);
      schedule(session.settings().pause());
    }
  }

  /** The folder is no longer looked at: its messages go. */
  void dismiss() {
    generation++;
    cancelPause();
    published.clear();
    waiting.forEach(f -> f.cancel(false));
    waiting.clear();
  }

  /** Takes back all messages that the client was told. */
  void withdraw() {
    published.withdraw();
  }

  /** Tells the client all messages again. */
  void sayAgain() {
    published.again();
  }

  /** Reads anew from disk, with libraries as the settings now name them. */
  void reload() {
    load();
  }

  /** Judges anew, as on another day. */
  public void recheck() {
    schedule(0);
  }

  boolean isOwn(String path) {
    return live.isOwn(path);
  }

  /** The text and the trees as they are now. */
  public Snapshot snapshot() {
    return new Snapshot(live.reader(), live.project(), checked, this);
  }

  /**
   * A snapshot whose verdicts are of the texts as they are now, as soon as there is one. It is
   * completed on the workspace thread.
   */
  public CompletableFuture<Snapshot> whenChecked() {
    CompletableFuture<Snapshot> future = new CompletableFuture<>();
    if (isCurrent) {
      future.complete(snapshot());
    } else {
      waiting.add(future);
    }
    return future;
  }

  @Override
  public String uri(String path) {
    OpenDocument document = open.get(path);
    if (document != null) {
      return document.uri();
    }
    if (!live.isOwn(path)) {
      Optional<String> copy =
          live.library(path)
              .flatMap(f -> session.readable().uri("library", libraryVersion, path, f.text()));
      if (copy.isPresent()) {
        return copy.get();
      }
    }
    return source.uri(path);
  }

  private void schedule(long millis) {
    generation++;
    isCurrent = false;
    long mine = generation;
    if (!isUpdateQueued) {
      isUpdateQueued = true;
      session.thread().submit(Urgency.UPDATE, this::update);
    }
    cancelPause();
    pause =
        session
            .timer()
            .schedule(
                () -> session.thread().submit(Urgency.BACKGROUND, () -> elaborate(mine)),
                millis,
                TimeUnit.MILLISECONDS);
  }

  private void cancelPause() {
    if (pause != null) {
      pause.cancel(false);
    }
  }

  private void update() {
    isUpdateQueued = false;
    LiveProject.Step step = live.update(session.thread()::isWaitedFor);
    published.files(step.files());
    if (step.hasMore() && !isUpdateQueued) {
      isUpdateQueued = true;
      session.thread().submit(Urgency.UPDATE, this::update);
    } else if (edited != null) {
      session.thread().submit(Urgency.BACKGROUND, this::preview);
    }
  }

  /** What is wrong in the file that is being edited is told without a pause. */
  private void preview() {
    String path = edited;
    edited = null;
    if (path != null && !isCurrent) {
      live.preview(path).ifPresent(found -> published.preview(path, found));
    }
  }

  private void elaborate(long mine) {
    if (mine != generation) {
      return;
    }
    status("ok", true, "checking");
    LiveProject.Step step = live.elaborate(session.thread()::isWaitedFor);
    published.files(step.files());
    if (step.hasMore()) {
      session.thread().submit(Urgency.BACKGROUND, () -> elaborate(mine));
      return;
    }
    LiveProject.Judging judging = live.judging(session.day());
    session.checker().execute(() -> judge(mine, judging));
  }

  /** On the checker's thread. */
  private void judge(long mine, LiveProject.Judging judging) {
    try {
      judging
          .run(() -> mine != generation, Shoreline.Progress.NONE)
          .ifPresent(done -> session.thread().submit(Urgency.FOREGROUND, () -> accept(mine, done)));
    } catch (RuntimeException | Error e) {
      session.fault(e);
    }
  }

  private void accept(long mine, Shoreline.Checked done) {
    if (mine != generation) {
      return;
    }
    checked = done;
    isCurrent = true;
    published.checked(done.diagnostics(), done.spec());
    compare(mine, done);
    StatusLine line = StatusLine.of(done);
    status(line.health(), false, line.text());
    session
        .client()
        .checked(done.designs().stream().map(c -> c.analysis().design().qualifiedName()).toList());
    session.client().refresh();
    List<CompletableFuture<Snapshot>> ready = List.copyOf(waiting);
    waiting.clear();
    ready.forEach(f -> f.complete(snapshot()));
  }

  private boolean isHome(String path) {
    return source.onDisk(path).map(f -> home.test(this, f)).orElse(true);
  }

  /** Says what the texts change against the revision that the settings name. */
  private void compare(long mine, Shoreline.Checked done) {
    String revision = session.settings().baseline();
    Path root = source.root();
    if (revision.isEmpty() || root == null) {
      published.compared(List.of());
      return;
    }
    Map<String, String> texts = live.project().texts();
    session
        .checker()
        .execute(
            () -> {
              try {
                List<Diagnostic> notes = baseline.notes(root, revision, done, texts, session.day());
                session.thread().submit(Urgency.UPDATE, () -> accept(mine, notes));
              } catch (RuntimeException | Error e) {
                session.fault(e);
              }
            });
  }

  private void accept(long mine, List<Diagnostic> notes) {
    if (mine == generation) {
      published.compared(notes);
    }
  }

  private void status(String health, boolean busy, String text) {
    session.client().status(health, busy, text);
  }

  private void send(String path, List<Diagnostic> diagnostics) {
    // A folder without specs is nothing wrong with a file.
    if (path.equals(".") || !diagnostics.isEmpty() && !isHome(path)) {
      return;
    }
    OpenDocument document = open.get(path);
    session
        .client()
        .publish(
            uri(path),
            document == null ? null : document.version(),
            diagnostics.stream().map(form::of).toList());
  }
}
