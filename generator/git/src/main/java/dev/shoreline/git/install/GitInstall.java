package dev.shoreline.git.install;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sets a repository up for specs, or undoes it. Attributes are part of the repository; the commands
 * they name are configured in each clone.
 */
public final class GitInstall {
  /** Whose configuration is changed. */
  public enum Scope {
    /** That of the repository; its attributes too. */
    REPOSITORY("--local"),
    /** That of the user. Attributes are those of each repository and stay as they are. */
    USER("--global");

    private final String option;

    Scope(String option) {
      this.option = option;
    }
  }

  /** Lines of others may be in any encoding and must come out as they were. */
  private static final Charset CHARSET = StandardCharsets.ISO_8859_1;

  private final GitProgram git;
  private final Scope scope;
  private final Map<String, String> settings;
  private final List<String> attributes;

  /**
   * @param folder anywhere in the repository; for the scope USER any folder
   * @param tool what starts Shoreline, a name on the path or a path
   * @param generated folders of outputs whose changes a review need not show, relative to the top
   */
  public GitInstall(Path folder, Scope scope, String tool, List<String> generated) {
    this.git = new GitProgram(folder);
    this.scope = scope;
    this.settings = DriverSettings.of(tool);
    this.attributes = AttributeLines.of(generated);
  }

  /** What {@link #install()} would write, as lines that can be typed or pasted. */
  public List<String> preview() {
    List<String> said = new ArrayList<>();
    if (scope == Scope.REPOSITORY) {
      said.add("# .gitattributes");
      said.addAll(attributes);
      said.add("");
    }
    said.add("# configuration");
    settings.forEach(
        (key, value) ->
            said.add(
                "git config " + scope.option + " " + key + " " + DriverSettings.quoted(value)));
    return said;
  }

  /** Writes what is missing or different; returns what was done, line by line. */
  public List<String> install() throws InstallException {
    List<String> done = new ArrayList<>();
    if (scope == Scope.REPOSITORY) {
      Path file = attributesFile();
      String text = read(file);
      AttributeLines.missing(text, stored())
          .forEach(line -> done.add(".gitattributes: added " + shown(line)));
      write(file, text, AttributeLines.with(text, stored()));
    }
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String key = setting.getKey();
      GitProgram.Answer before = git.run("config", scope.option, "--get-all", key);
      if (!before.isGood() || !before.text().equals(setting.getValue())) {
        git.need("config", scope.option, "--replace-all", key, setting.getValue());
        done.add("configuration: " + (before.isGood() ? "changed " : "set ") + key);
      }
    }
    return done;
  }

  /** Removes what {@link #install()} writes; returns what was removed, line by line. */
  public List<String> uninstall() throws InstallException {
    List<String> done = new ArrayList<>();
    if (scope == Scope.REPOSITORY) {
      Path file = attributesFile();
      String text = read(file);
      AttributeLines.present(text, stored())
          .forEach(line -> done.add(".gitattributes: removed " + shown(line)));
      write(file, text, AttributeLines.without(text, stored()));
    }
    for (String key : settings.keySet()) {
      if (git.run("config", scope.option, "--get-all", key).isGood()) {
        git.need("config", scope.option, "--unset-all", key);
        done.add("configuration: removed " + key);
      }
    }
    return done;
  }

  /** The lines of attributes, in UTF-8, as characters of {@link #CHARSET}. */
  private List<String> stored() {
    return attributes.stream()
        .map(line -> new String(line.getBytes(StandardCharsets.UTF_8), CHARSET))
        .toList();
  }

  private static String shown(String stored) {
    return new String(stored.getBytes(CHARSET), StandardCharsets.UTF_8);
  }

  private Path attributesFile() throws InstallException {
    GitProgram.Answer top = git.run("rev-parse", "--show-toplevel");
    if (!top.isGood()) {
      throw new InstallException("no Git work tree here (" + top.text() + "); --global needs none");
    }
    Path file = Path.of(top.text()).resolve(".gitattributes");
    if (Files.isSymbolicLink(file)) {
      throw new InstallException(".gitattributes is a link, which Git does not follow");
    }
    return file;
  }

  private static String read(Path file) throws InstallException {
    try {
      return Files.exists(file) ? new String(Files.readAllBytes(file), CHARSET) : "";
    } catch (IOException e) {
      throw new InstallException(file.getFileName() + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private static void write(Path file, String before, String after) throws InstallException {
    try {
      if (after.isEmpty() && !before.isEmpty()) {
        Files.delete(file);
      } else if (!after.equals(before)) {
        Files.write(file, after.getBytes(CHARSET));
      }
    } catch (IOException e) {
      throw new InstallException(
          file.getFileName() + " cannot be written (" + e.getMessage() + ")");
    }
  }
}
