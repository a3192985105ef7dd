package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.pipeline.Project;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.sonatype.plexus.build.incremental.BuildContext;

class MessagesTest {
  private static final Path BASE = Path.of("/project");

  private final List<String> calls = new ArrayList<>();
  private final Messages messages =
      new Messages(recorded(Log.class), BASE, Project.inMemory(Map.of("src/box.shore", "")));

  private final Diagnostic error =
      Diagnostic.error(
              "box.Wrong", new Span("src/box.shore", 9, 1, 3, 5, 3, 6), "it is\u001b[2J so")
          .withRelated(new Span("parts/p.shore", 9, 1, 7, 1, 7, 2), "declared here")
          .withHint("mend it");

  private final Diagnostic note =
      new Diagnostic(Severity.NOTE, "box.Fine", "so", Span.NONE, "", List.of(), List.of(), "");

  /** Notes each call with its plain arguments. */
  private <T> T recorded(Class<T> type) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              calls.add(method.getName() + Arrays.toString(arguments));
              return null;
            });
    return type.cast(proxy);
  }

  @Test
  void printsLinksAndNothingThatSteersATerminal() {
    messages.print(
        List.of(error, Diagnostic.warning("box.Odd", Span.startOf("parts/p.shore"), "odd"), note));
    assertThat(calls.get(0))
        .startsWith("error[" + BASE.resolve("src/box.shore") + ":[3,5] it is")
        .contains(" so [box.Wrong]\n  parts/p.shore:[7,1] declared here\n  hint: mend it]")
        .doesNotContain("\u001b");
    assertThat(calls.get(1)).isEqualTo("warn[parts/p.shore:[1,1] odd [box.Odd]]");
    assertThat(calls.get(2)).isEqualTo("info[so [box.Fine]]");
  }

  @Test
  void marksOwnFilesOnlyAndTakesOldMarkersAway() {
    File file = BASE.resolve("src/box.shore").toFile();
    Diagnostic warning =
        Diagnostic.warning("box.Odd", new Span("src/box.shore", 0, 1, 1, 1, 1, 2), "odd");
    Diagnostic elsewhere = Diagnostic.error("x.Y", Span.startOf("parts/p.shore"), "no");
    messages.mark(List.of(warning, elsewhere, note), recorded(BuildContext.class));
    assertThat(calls)
        .containsExactly(
            "removeMessages[" + file + "]",
            "addMessage["
                + file
                + ", 1, 1, odd [box.Odd], "
                + BuildContext.SEVERITY_WARNING
                + ", null]");
  }
}
