import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.ShorelineClient;
import dev.shoreline.server.protocol.StatusEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Keystrokes and completion in a 5,000-line file of a large workspace, over standard input and
 * output of the server as editors start it. Run by tests/bench/server.
 */
public final class ServerBenchmark implements ShorelineClient {
  private static final String UNIT =
      """

      /** Engine %1$d. */
      part Engine%1$d : OpticalEngine {
        description "engine %1$d of the benchmark"
        host   32 lane x 212.5 Gb/s pam4
        line   32 lane x 212.5 Gb/s pam4 on smf
        power  typ %2$d W, max %3$d W
        tx     -3.1 .. 4.0 dBm
        rx     -6.1 .. 4.0 dBm
      }

      part Asic%1$d : Asic {
        serdes  512 lane x 212.5 Gb/s pam4
        power   typ 600 W, max 900 W
      }
      """;
  private static final String BOX =
      """

      design Box%1$d {
        route cpo
        chip {
          asic : Asic%1$d
          oe[1..15] : Engine%1$d
          far[1..1] : %2$s
        }
        lanes {
          asic.serdes -> oe[1..15].host, far[1..1].host
          oe[*].line -> 500 m of std.parts.Os2 with 2 connectors
          far[*].line -> 500 m of std.parts.Os2 with 2 connectors
        }
        require bandwidth == 102.4 Tb/s
      }
      """;

  private final LinkedBlockingQueue<Object> told = new LinkedBlockingQueue<>();

  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]);
    int files = Integer.parseInt(args[1]);
    int edits = Integer.parseInt(args[2]);
    Path folder = Files.createTempDirectory("shoreline-bench");
    try {
      long bytes = generate(folder, files);
      double base = javaVersion();
      System.out.printf(Locale.ROOT, "%-44s %10.1f ms%n", "java -version (median of 9)", base);
      System.out.printf(
          Locale.ROOT, "%-44s %10d files, %.1f MB%n", "workspace", files, bytes / 1e6);
      new ServerBenchmark().run(jar, folder, edits, base, bytes);
    } finally {
      try (var all = Files.walk(folder)) {
        for (Path p : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
  }

  private static long generate(Path folder, int files) throws IOException {
    long bytes = 0;
    for (int f = 0; f < files; f++) {
      int units = f == files / 2 ? 300 : 20;
      int boxes = f == files / 2 ? 20 : 1;
      StringBuilder text = new StringBuilder("shoreline 1.0\npackage w" + f + "\n");
      String far = "Engine2";
      if (f > 0) {
        far = "w" + (f - 1) + ".Engine1";
      }
      for (int i = 1; i <= units; i++) {
        text.append(String.format(Locale.ROOT, UNIT, i, 20 + i % 10, 40 + i % 10));
      }
      for (int i = 1; i <= boxes; i++) {
        text.append(String.format(Locale.ROOT, BOX, i, far));
      }
      Path file = folder.resolve("d" + f / 100).resolve("w" + f + ".shore");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      bytes += text.length();
    }
    return bytes;
  }

  private static double javaVersion() throws Exception {
    double[] times = new double[9];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      new ProcessBuilder(java(), "-version")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private void run(Path jar, Path folder, int edits, double base, long bytes) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(java(), "-Xmx3g", "-jar", jar.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Launcher<LanguageServer> launcher =
        new Launcher.Builder<LanguageServer>()
            .setLocalService(this)
            .setRemoteInterface(LanguageServer.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    LanguageServer server = launcher.getRemoteProxy();
    launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "bench")));
    params.setInitializationOptions(Map.of("asOf", "2026-12-01"));
    server.initialize(params).get(120, TimeUnit.SECONDS);
    line("initialize answered", since(start), base);
    server.initialized(new InitializedParams());
    until(CheckedEvent.class, e -> true);
    line("workspace checked", since(start), base);
    System.out.printf(Locale.ROOT, "%-44s %10.0f MB%n", "resident when checked", resident(process));

    Path file;
    try (var all = Files.walk(folder)) {
      file =
          all.filter(Files::isRegularFile)
              .max(java.util.Comparator.comparing(ServerBenchmark::size))
              .orElseThrow();
    }
    String uri = file.toUri().toString();
    String text = Files.readString(file);
    List<String> lines = text.lines().toList();
    int middle = lines.size() / 2;
    while (!lines.get(middle).contains("power  typ")) {
      middle++;
    }
    System.out.printf(Locale.ROOT, "%-44s %10d lines%n", "file that is edited", lines.size());
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "shoreline", 1, text)));
    int unit = lines.get(middle).indexOf(" W,") + 2;
    double[] times = new double[edits];
    double[] completions = new double[edits];
    int version = 1;
    for (int i = 0; i < edits; i++) {
      boolean wrong = i % 2 == 0;
      Range range =
          new Range(new Position(middle, unit), new Position(middle, unit + (wrong ? 0 : 1)));
      told.clear();
      long began = System.nanoTime();
      server
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(uri, ++version),
                  List.of(new TextDocumentContentChangeEvent(range, wrong ? "q" : ""))));
      until(PublishDiagnosticsParams.class, p -> p.getUri().equals(uri) && isWrong(p) == wrong);
      times[i] = since(began);
      Thread.sleep(30);
      long asked = System.nanoTime();
      server
          .getTextDocumentService()
          .completion(
              new CompletionParams(new TextDocumentIdentifier(uri), new Position(middle, 2)))
          .get(60, TimeUnit.SECONDS);
      completions[i] = since(asked);
      if (i % 10 == 9) {
        Thread.sleep(1500);
      }
    }
    report("edit to diagnostics", Arrays.copyOfRange(times, edits / 4, edits), base);
    report("completion after an edit", Arrays.copyOfRange(completions, edits / 4, edits), base);
    System.out.printf(Locale.ROOT, "%-44s %10.0f MB%n", "resident at the end", resident(process));
    System.out.printf(
        Locale.ROOT,
        "%-44s %10.1f%n",
        "resident bytes by byte of text",
        resident(process) * 1e6 / bytes);
    server.shutdown().get(60, TimeUnit.SECONDS);
    server.exit();
    process.waitFor(10, TimeUnit.SECONDS);
    process.destroy();
    System.exit(0);
  }

  private static boolean isWrong(PublishDiagnosticsParams published) {
    return published.getDiagnostics().stream()
        .anyMatch(d -> d.getCode().getLeft().startsWith("units."));
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double resident(Process process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", process.pid() + "", "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1e3;
      }
    }
    return Double.NaN;
  }

  private static void line(String what, double millis, double base) {
    System.out.printf(Locale.ROOT, "%-44s %10.1f ms %8.2f x%n", what, millis, millis / base);
  }

  private static void report(String what, double[] times, double base) {
    Arrays.sort(times);
    line(what + ", median", times[times.length / 2], base);
    line(what + ", p99", times[Math.min(times.length - 1, times.length * 99 / 100)], base);
  }

  private <T> T until(Class<T> type, Predicate<T> wanted) throws InterruptedException {
    while (true) {
      Object next = told.poll(300, TimeUnit.SECONDS);
      if (next == null) {
        throw new IllegalStateException("waited in vain for " + type.getSimpleName());
      }
      if (type.isInstance(next) && wanted.test(type.cast(next))) {
        return type.cast(next);
      }
    }
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    told.add(params);
  }

  @Override
  public void checked(CheckedEvent event) {
    told.add(event);
  }

  @Override
  public void status(StatusEvent event) {}

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {
    System.err.println(message.getMessage());
  }

  @Override
  public void logMessage(MessageParams message) {
    System.err.println(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }
}
