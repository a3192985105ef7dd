package dev.shoreline.server;

import com.google.gson.JsonPrimitive;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.server.session.Folder;
import dev.shoreline.server.session.Folders;
import dev.shoreline.server.session.Session;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a client can have done by name. */
final class Commands {
  /** Checks all folders; answers with the number of errors once that is done. */
  static final String CHECK = "shoreline.check";

  /**
   * Writes all outputs of all folders, below the folder that the first argument names or the
   * setting {@code output}; answers with the files' folders and with what could not be made.
   */
  static final String BUILD = "shoreline.build";

  /** What a build wrote. */
  record BuildResult(List<String> folders, List<String> failures) {}

  private final Session session;
  private final Folders folders;

  Commands(Session session, Folders folders) {
    this.session = session;
    this.folders = folders;
  }

  /** States what is offered here. */
  void offer(ServerCapabilities capabilities) {
    capabilities.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(CHECK, BUILD)));
  }

  CompletableFuture<Object> execute(ExecuteCommandParams params) {
    return switch (params.getCommand()) {
      case CHECK -> check();
      case BUILD -> build(params);
      default -> refused(ResponseErrorCode.InvalidParams, "no command " + params.getCommand());
    };
  }

  private CompletableFuture<Object> check() {
    return CompletableFutures.<List<CompletableFuture<Long>>>computeAsync(
            session.thread().foreground(),
            cancel -> {
              folders.all().forEach(Folder::recheck);
              return folders.all().stream()
                  .map(
                      f ->
                          f.whenChecked()
                              .thenApply(
                                  s ->
                                      s.checked().stream()
                                          .flatMap(c -> c.diagnostics().stream())
                                          .filter(d -> d.isError())
                                          .count()))
                  .toList();
            })
        .thenCompose(Commands::sum);
  }

  private static CompletableFuture<Object> sum(List<CompletableFuture<Long>> counts) {
    return CompletableFuture.allOf(counts.toArray(CompletableFuture[]::new))
        .thenApply(v -> counts.stream().mapToLong(CompletableFuture::join).sum());
  }

  private CompletableFuture<Object> build(ExecuteCommandParams params) {
    if (!session.settings().trusted()) {
      return refused(
          ResponseErrorCode.RequestFailed,
          "nothing is written for a workspace that is not trusted");
    }
    String output =
        params.getArguments() != null
                && !params.getArguments().isEmpty()
                && params.getArguments().get(0) instanceof JsonPrimitive p
                && p.isString()
            ? p.getAsString()
            : session.settings().output();
    return CompletableFutures.<List<CompletableFuture<BuildResult>>>computeAsync(
            session.thread().foreground(),
            cancel ->
                folders.all().stream()
                    .filter(f -> f.source().root() != null)
                    .map(f -> build(f, output))
                    .toList())
        .thenCompose(
            all ->
                CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                    .thenApply(v -> joined(all.stream().map(CompletableFuture::join).toList())));
  }

  private CompletableFuture<BuildResult> build(Folder folder, String output) {
    Path root = folder.source().root();
    Path out;
    try {
      out = (root == null ? Path.of("") : root).resolve(output);
    } catch (InvalidPathException e) {
      return CompletableFuture.completedFuture(
          new BuildResult(List.of(), List.of(output + " is no folder")));
    }
    return folder
        .whenChecked()
        .thenApplyAsync(
            snapshot -> {
              Shoreline.Checked checked = snapshot.checked().orElseThrow();
              if (checked.isBroken()) {
                return new BuildResult(
                    List.of(), List.of("the specs have errors; nothing was written"));
              }
              Shoreline.Built built =
                  Shoreline.build(checked, out, List.of(), Shoreline.Progress.NONE);
              List<String> written = new ArrayList<>();
              built.folders().values().forEach(p -> written.add(p.toUri().toString()));
              built.fabrics().values().forEach(p -> written.add(p.toUri().toString()));
              return new BuildResult(written, built.failures());
            },
            session.checker());
  }

  private static BuildResult joined(List<BuildResult> all) {
    return new BuildResult(
        all.stream().flatMap(r -> r.folders().stream()).toList(),
        all.stream().flatMap(r -> r.failures().stream()).toList());
  }

  private static CompletableFuture<Object> refused(ResponseErrorCode code, String why) {
    return CompletableFuture.failedFuture(
        new ResponseErrorException(new ResponseError(code, why, null)));
  }
}
