package dev.shoreline.git.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The {@code git} program in one folder. It is used rather than a library because it knows where
 * its configuration lies: in linked work trees, under GIT_CONFIG_GLOBAL, in included files.
 */
final class GitProgram {
  /**
   * What a call ended with.
   *
   * @param text what it printed, or what it complained of
   */
  record Answer(int code, String text) {
    boolean isGood() {
      return code == 0;
    }
  }

  private final Path folder;

  GitProgram(Path folder) {
    this.folder = folder;
  }

  Answer run(String... arguments) throws InstallException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      // These calls print a line or two, so that neither stream fills up while the other is read.
      try (InputStream out = process.getInputStream();
          InputStream err = process.getErrorStream()) {
        String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        String complaint = new String(err.readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        return new Answer(code, code == 0 ? printed : complaint);
      }
    } catch (IOException e) {
      throw new InstallException("git cannot be run (" + e.getMessage() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InstallException("interrupted");
    }
  }

  /** Runs what has to succeed. */
  String need(String... arguments) throws InstallException {
    Answer answer = run(arguments);
    if (!answer.isGood()) {
      throw new InstallException("git " + arguments[0] + ": " + answer.text());
    }
    return answer.text();
  }
}
