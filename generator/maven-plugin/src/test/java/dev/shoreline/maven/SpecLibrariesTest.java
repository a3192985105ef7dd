package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecLibrariesTest {
  @TempDir private Path folder;

  private final List<String> warnings = new ArrayList<>();
  private final Log log =
      (Log)
          Proxy.newProxyInstance(
              Log.class.getClassLoader(),
              new Class<?>[] {Log.class},
              (self, method, arguments) -> warnings.add(String.valueOf(arguments[0])));

  /** A dependency as Maven hands it over: its file and its name are all that is asked for. */
  private static Artifact dependency(Path file) {
    return (Artifact)
        Proxy.newProxyInstance(
            Artifact.class.getClassLoader(),
            new Class<?>[] {Artifact.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getFile" -> file == null ? null : file.toFile();
                  case "getId" -> "acme:" + file.getFileName();
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  @Test
  void takesMarkedJarsAndFoldersInTheirOrder() throws Exception {
    Path jar = Files.write(folder.resolve("z.jar"), new SpecJar().of(Map.of()));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(classes.resolve("META-INF/shoreline"));
    Files.writeString(classes.resolve("META-INF/shoreline/library"), "");
    Path text = Files.writeString(folder.resolve("readme.txt"), "no jar");
    List<Artifact> all =
        List.of(dependency(jar), dependency(null), dependency(text), dependency(classes));
    assertThat(SpecLibraries.of(all, log)).containsExactly(jar, classes);
    assertThat(warnings).isEmpty();
  }

  @Test
  void namesSpecsThatLackTheMarkerAndModulesThatHaveNoJarYet() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(classes.resolve("a.shore"), "");
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Path missing = folder.resolve("missing");
    List<Artifact> all = List.of(dependency(classes), dependency(plain), dependency(missing));
    assertThat(SpecLibraries.of(all, log)).isEmpty();
    assertThat(warnings).hasSize(2);
    assertThat(warnings.get(0))
        .startsWith("acme:classes holds .shore files but is no spec library");
    assertThat(warnings.get(1)).startsWith("acme:missing is a module of this build");
  }

  @Test
  void aDependencyThatIsNoJarEndsTheBuild() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.jar"), "no jar");
    assertThatThrownBy(() -> SpecLibraries.of(List.of(dependency(broken)), log))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The dependency acme:a.jar cannot be read");
  }
}
