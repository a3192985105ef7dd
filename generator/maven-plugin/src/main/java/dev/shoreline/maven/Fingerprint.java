package dev.shoreline.maven;

import dev.shoreline.pipeline.Project;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** A digest (SHA-256) of everything that the result of a goal depends on, taken from contents. */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  Fingerprint with(String name, String value) {
    add(name.getBytes(StandardCharsets.UTF_8));
    add(value.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Every text the specs can come to: their own and those of all libraries. */
  Fingerprint with(Project specs) {
    for (Map<String, String> texts : List.of(specs.texts(), specs.libraryTexts())) {
      add(ByteBuffer.allocate(Integer.BYTES).putInt(texts.size()).array());
      texts.forEach(this::with);
    }
    specs.diagnostics().forEach(d -> with(d.id(), d.span() + d.message()));
    return this;
  }

  /** Version and content of the plugin: of a snapshot, one version has many contents. */
  Fingerprint with(PluginDescriptor plugin) throws MojoExecutionException {
    with("version", String.valueOf(plugin.getVersion()));
    List<Artifact> own =
        plugin.getArtifacts().stream()
            .filter(a -> plugin.getGroupId().equals(a.getGroupId()))
            .sorted(Comparator.comparing(Artifact::getArtifactId))
            .toList();
    try {
      for (Artifact artifact : own) {
        File file = artifact.getFile();
        if (file != null && file.isFile()) {
          with(artifact.getArtifactId(), content(file.toPath()));
        }
      }
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException("The plugin's own jars cannot be read.", e.getCause());
    }
    return this;
  }

  private static String content(Path file) {
    try {
      return of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The digest in hexadecimal digits; the fingerprint is used up by it. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** With its length, so that no two lists of texts run together to the same bytes. */
  private void add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
