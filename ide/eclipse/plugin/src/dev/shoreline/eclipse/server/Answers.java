package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/** Waiting for answers of the server, with an end to it. */
public final class Answers {
  /** Milliseconds a person waits without wondering. */
  public static final long BRIEF = 2_000;

  /** Milliseconds for what a person has asked for by a command. */
  public static final long PATIENT = 15_000;

  private Answers() {}

  /** The answer, or null when there is none in time, it was cancelled or it failed (logged). */
  public static <T> @Nullable T within(long millis, CompletableFuture<T> answer) {
    try {
      return answer.get(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (TimeoutException e) {
      answer.cancel(true);
      return null;
    } catch (CancellationException e) {
      return null;
    } catch (ExecutionException e) {
      report(e.getCause());
      return null;
    }
  }

  /** Logs a failure, except that of a request which a change of the text has overtaken. */
  public static void report(@Nullable Throwable fault) {
    if (fault == null || isOvertaken(fault)) {
      return;
    }
    ShorelinePlugin.log("The language server could not answer", fault);
  }

  private static boolean isOvertaken(Throwable fault) {
    Throwable cause = fault.getCause() != null ? fault.getCause() : fault;
    if (fault instanceof CancellationException || cause instanceof CancellationException) {
      return true;
    }
    if (!(cause instanceof ResponseErrorException refusal)) {
      return false;
    }
    int code = refusal.getResponseError().getCode();
    return code == ResponseErrorCode.RequestCancelled.getValue()
        || code == ResponseErrorCode.ContentModified.getValue();
  }

  /** Whether a server that answers either yes or with options offers a feature. */
  public static boolean isOn(@Nullable Either<Boolean, ?> capability) {
    return capability != null && (capability.isRight() || capability.getLeft());
  }
}
