package dev.shoreline.server;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The answer to a request that the server does not offer, for clients that send it all the same.
 */
final class Unavailable {
  private Unavailable() {}

  static <T> CompletableFuture<T> request(String method) {
    return CompletableFuture.failedFuture(
        new ResponseErrorException(
            new ResponseError(
                ResponseErrorCode.MethodNotFound, "this server does not offer " + method, null)));
  }
}
