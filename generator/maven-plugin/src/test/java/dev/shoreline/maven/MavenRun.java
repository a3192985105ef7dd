package dev.shoreline.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A Maven of its own process, with the plugin in a repository of its own. Everything else comes
 * from the local repository of the build around it, so that no run needs a network.
 *
 * @param output lines of both streams, without colours
 */
record MavenRun(int exitCode, List<String> output) {
  /** Runs goals with options such as {@code -T2} and {@code -Dname=value}, in any order. */
  static MavenRun of(Path project, String... words) {
    List<String> output = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.toFile());
    request.addArgs(Arrays.asList(words));
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setUserSettingsFile(settings().toFile());
    request.setLocalRepositoryDirectory(new File(System.getProperty("it.repository")));
    request.setOutputHandler(output::add);
    request.setErrorHandler(output::add);
    request.setTimeoutInSeconds(300);
    DefaultInvoker invoker = new DefaultInvoker();
    invoker.setMavenHome(new File(System.getProperty("it.mavenHome")));
    try {
      InvocationResult result = invoker.execute(request);
      if (result.getExecutionException() != null) {
        throw new IllegalStateException(result.getExecutionException());
      }
      return new MavenRun(result.getExitCode(), output);
    } catch (MavenInvocationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new empty folder whose path has a space in it. */
  static Path folder(String name) throws IOException {
    Path parent = Files.createDirectories(Path.of(System.getProperty("it.folder"), "with space"));
    Path folder = parent.resolve(name);
    if (Files.exists(folder)) {
      try (var walk = Files.walk(folder)) {
        walk.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
    return Files.createDirectory(folder);
  }

  /** The whole output, for looking up texts and for messages of failing tests. */
  String text() {
    return String.join("\n", output);
  }

  private static Path settings() {
    String outer = Path.of(System.getProperty("it.outerRepository")).toUri().toString();
    String policy = "<enabled>true</enabled><checksumPolicy>ignore</checksumPolicy>";
    String central = "<id>central</id><url>" + outer + "</url>";
    String rules = "<releases>" + policy + "</releases><snapshots>" + policy + "</snapshots>";
    String text =
        """
        <settings>
          <mirrors>
            <mirror><id>outer</id><mirrorOf>*</mirrorOf><url>%s</url></mirror>
          </mirrors>
          <profiles>
            <profile>
              <id>outer</id>
              <repositories><repository>%s</repository></repositories>
              <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
        </settings>
        """
            .formatted(outer, central + rules, central + rules);
    try {
      Path folder = Files.createDirectories(Path.of(System.getProperty("it.folder")));
      return Files.writeString(folder.resolve("settings.xml"), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
