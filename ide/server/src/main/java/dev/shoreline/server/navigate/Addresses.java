package dev.shoreline.server.navigate;

/** How editors address a file of the workspace or of a library. */
@FunctionalInterface
public interface Addresses {
  /**
   * @param path as in spans, for example {@code box/design.shore} or {@code std/parts/panel.shore}
   */
  String uri(String path);
}
