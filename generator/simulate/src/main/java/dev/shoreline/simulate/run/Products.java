package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Programs built so far, by what they were built of; kept in memory, for compiling takes long. */
final class Products {
  private final Map<String, byte[]> made = new HashMap<>();

  /**
   * Puts a program that was built before into the folder.
   *
   * @return whether there was one
   */
  synchronized boolean put(Study study, Run run, Run.Product product, Path folder)
      throws IOException {
    byte[] content = made.get(key(study, run, product));
    if (content == null) {
      return false;
    }
    Path file = folder.resolve(product.file());
    Files.write(file, content);
    return file.toFile().setExecutable(true, true);
  }

  /** Keeps what a run that went well has built. */
  synchronized void keep(Study study, Run run, Run.Product product, Path folder)
      throws IOException {
    Path file = folder.resolve(product.file());
    if (Files.isRegularFile(file)) {
      made.put(key(study, run, product), Files.readAllBytes(file));
    }
  }

  private static String key(Study study, Run run, Run.Product product) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", run.command()).getBytes(StandardCharsets.UTF_8));
      for (StudyFile file : study.files()) {
        if (product.inputs().contains(file.name())) {
          digest.update((byte) 0);
          digest.update(file.name().getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(file.content());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
