package dev.shoreline.emit;

/** Where an emitter puts its files. The emitter never touches the file system itself. */
public interface Output {
  /**
   * @param path relative, with forward slashes, for example {@code bom/bom.csv}
   */
  void file(String path, byte[] content);

  default void text(String path, String content) {
    file(path, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
