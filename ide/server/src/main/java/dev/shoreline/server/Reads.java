package dev.shoreline.server;

import dev.shoreline.server.session.Folder;
import dev.shoreline.server.session.Folders;
import dev.shoreline.server.session.Session;
import dev.shoreline.server.state.Snapshot;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.jspecify.annotations.Nullable;

/**
 * Runs requests on the workspace thread, in their turn with the edits: each sees the texts as they
 * were when it was sent. A request that was cancelled in the meantime is not run.
 */
public final class Reads {
  private final Session session;
  private final Folders folders;

  Reads(Session session, Folders folders) {
    this.session = session;
    this.folders = folders;
  }

  /** What a request about one file does. */
  @FunctionalInterface
  public interface OfFile<T extends @Nullable Object> {
    /**
     * @param path of the file in the snapshot
     * @param cancel to be asked now and then; it throws when the request is not wanted any more
     */
    T read(Snapshot snapshot, String path, CancelChecker cancel);
  }

  /** What a request about a whole folder does. */
  @FunctionalInterface
  public interface OfFolder<T extends @Nullable Object> {
    /**
     * @param cancel to be asked now and then; it throws when the request is not wanted any more
     */
    T read(Snapshot snapshot, CancelChecker cancel);
  }

  /**
   * Reads one file.
   *
   * @param otherwise the answer for a file that is not known
   */
  public <T extends @Nullable Object> CompletableFuture<T> file(
      String uri, T otherwise, OfFile<T> read) {
    return CompletableFutures.computeAsync(
        session.thread().foreground(),
        cancel -> {
          cancel.checkCanceled();
          Optional<Folders.Place> place = folders.find(uri);
          return place.isEmpty()
              ? otherwise
              : read.read(place.get().folder().snapshot(), place.get().path(), cancel);
        });
  }

  /** What a request about one file does that may have no answer. */
  @FunctionalInterface
  public interface AnswerOfFile<T> {
    /**
     * @param path of the file in the snapshot
     */
    @Nullable T read(Snapshot snapshot, String path);
  }

  /** Reads one file; completed with null where there is nothing to say, as the protocol has it. */
  @SuppressWarnings("NullAway") // Futures of LSP4J hold null for "no answer".
  public <T> CompletableFuture<T> answerOfFile(String uri, AnswerOfFile<T> read) {
    return file(uri, null, (snapshot, path, cancel) -> read.read(snapshot, path));
  }

  /** Reads all folders; the answers of all of them, in their order. */
  public <T> CompletableFuture<List<T>> everywhere(OfFolder<List<T>> read) {
    return CompletableFutures.computeAsync(
        session.thread().foreground(),
        cancel -> {
          List<T> all = new ArrayList<>();
          for (Folder folder : folders.all()) {
            cancel.checkCanceled();
            all.addAll(read.read(folder.snapshot(), cancel));
          }
          return all;
        });
  }

  /**
   * Waits for the check that is under way, if any, and then reads all folders. {@link
   * Snapshot#checked()} is not empty then.
   */
  public <T> CompletableFuture<List<T>> checkedEverywhere(OfFolder<List<T>> read) {
    CompletableFuture<List<Snapshot>> all =
        CompletableFutures.<List<CompletableFuture<Snapshot>>>computeAsync(
                session.thread().foreground(),
                cancel -> folders.all().stream().map(Folder::whenChecked).toList())
            .thenCompose(
                futures ->
                    CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                        .thenApply(v -> futures.stream().map(CompletableFuture::join).toList()));
    return all.thenApplyAsync(
        snapshots -> {
          List<T> found = new ArrayList<>();
          snapshots.forEach(s -> found.addAll(read.read(s, () -> {})));
          return found;
        },
        session.thread().foreground());
  }

  /**
   * The texts of a folder, open documents included.
   *
   * @param root null for a document that stands in no folder
   */
  public record Content(@Nullable Path root, Map<String, String> texts) {
    public Content {
      texts = Map.copyOf(texts);
    }
  }

  /** The texts of all folders as they are now, to be worked on by another thread. */
  public CompletableFuture<List<Content>> contents() {
    return CompletableFutures.computeAsync(
        session.thread().foreground(),
        cancel -> {
          List<Content> all = new ArrayList<>();
          for (Folder folder : folders.all()) {
            all.add(new Content(folder.source().root(), folder.snapshot().project().texts()));
          }
          return all;
        });
  }

  /** Whether the client wants whole constructs among completions. */
  public boolean offersConstructs() {
    return session.settings().constructs();
  }

  /** The day that waivers are judged on. */
  public LocalDate day() {
    return session.day();
  }

  /** The address of the page of a rule or message, if it has one. */
  public Optional<String> page(String id) {
    return session.page(id);
  }

  /** For work that takes long and needs no trees. */
  public Executor background() {
    return session.checker();
  }
}
