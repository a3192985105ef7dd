package dev.shoreline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the uncommitted change does to verdicts is said where they are. */
class BaselineTest {
  private static final String SPEC =
      """
      shoreline 1.0
      package box

      part Die : Asic {
        serdes 64 lane x 212.5 Gb/s pam4
        power  400 W
      }

      design Box {
        route cpo
        chip { asic : Die }
        require asic.power <= 500 W
      }
      """;

  @TempDir private Path folder;

  @Test
  void flippedVerdictsAndMovedMarginsAreSaid() throws Exception {
    Path file = folder.resolve("box.shore");
    Files.writeString(file, SPEC);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("box.shore").call();
      git.commit()
          .setMessage("box")
          .setAuthor("a", "a@example.org")
          .setCommitter("a", "a@example.org")
          .setSign(false)
          .call();
    }
    InitializeParams params = Editor.params(folder);
    Map<String, Object> options = new HashMap<>(Editor.options());
    options.put("baseline", "HEAD");
    params.setInitializationOptions(options);
    String uri = file.toUri().toString();
    try (Editor editor = new Editor()) {
      editor.start(params);
      editor.until("checked", () -> !editor.checks.isEmpty());
      assertThat(editor.ids(uri)).noneMatch(id -> id.startsWith("baseline."));
      editor.open(uri, SPEC);
      editor.change(uri, SPEC.replace("power  400 W", "power  450 W"));
      editor.until("a margin moved", () -> editor.ids(uri).contains("baseline.MarginMoved"));
      editor.change(uri, SPEC.replace("power  400 W", "power  600 W"));
      editor.until("a verdict flipped", () -> editor.ids(uri).contains("baseline.VerdictFlipped"));
      assertThat(editor.shown.get(uri))
          .extracting(d -> d.getMessage().getLeft())
          .anyMatch(m -> m.contains("fail now, pass at HEAD"));
      editor.change(uri, SPEC);
      editor.until(
          "nothing is different",
          () -> editor.ids(uri).stream().noneMatch(id -> id.startsWith("baseline.")));
    }
  }
}
