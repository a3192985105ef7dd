package dev.shoreline.eclipse.server;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.settings.Settings;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;

/** The command line of the server: its jar, nested in this bundle, on the Java of this Eclipse. */
final class ServerCommand {
  private ServerCommand() {}

  /**
   * @throws IOException when the bundle has no server or the chosen Java is not there
   */
  static List<String> line() throws IOException {
    URL nested = ShorelinePlugin.get().getBundle().getEntry("server/shoreline-server.jar");
    if (nested == null) {
      throw new IOException("the plug-in holds no server/shoreline-server.jar");
    }
    Path jar = Path.of(FileLocator.toFileURL(nested).getPath());
    return List.of(java().toString(), "-Xss4m", "-jar", jar.toString());
  }

  private static Path java() throws IOException {
    String chosen = Settings.text(Settings.JAVA_HOME);
    Path home = Path.of(chosen.isEmpty() ? System.getProperty("java.home") : chosen);
    for (String name : List.of("java", "java.exe")) {
      Path program = home.resolve("bin").resolve(name);
      if (Files.isRegularFile(program)) {
        return program;
      }
    }
    throw new IOException("there is no bin/java in " + home);
  }
}
