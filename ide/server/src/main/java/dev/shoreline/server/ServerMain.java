package dev.shoreline.server;

import dev.shoreline.server.protocol.ShorelineClient;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;

/**
 * Starts the server on standard input and output.
 *
 * <p>Exit codes: 0 after {@code shutdown} and {@code exit}, 1 when the client went away without
 * them, 2 for a wrong argument.
 */
public final class ServerMain {
  private ServerMain() {}

  public static void main(String[] args) throws InterruptedException {
    // The output belongs to the protocol: whatever a library prints goes to the error output.
    PrintStream protocol = System.out;
    System.setOut(System.err);
    for (String arg : args) {
      switch (arg) {
        case "--stdio" -> {}
        case "--version" -> {
          protocol.println("shoreline-server " + Version.text());
          return;
        }
        default -> {
          System.err.println("shoreline-server: unknown argument " + arg + "; it takes --stdio");
          System.exit(2);
        }
      }
    }
    ShorelineServer server = new ShorelineServer(Runtime.getRuntime()::halt);
    try {
      serve(server, System.in, protocol).get();
    } catch (ExecutionException e) {
      System.err.println("shoreline-server: the connection broke: " + e.getCause());
    }
    // The client closed its end without saying goodbye.
    Runtime.getRuntime().halt(1);
  }

  /** Takes messages until the input ends. */
  public static Future<Void> serve(ShorelineServer server, InputStream in, OutputStream out) {
    Launcher<ShorelineClient> launcher =
        new Launcher.Builder<ShorelineClient>()
            .setLocalService(server)
            .setRemoteInterface(ShorelineClient.class)
            .setInput(in)
            .setOutput(out)
            .create();
    server.connect(launcher.getRemoteProxy());
    return launcher.startListening();
  }
}
