package dev.shoreline.git.revision;

import dev.shoreline.pipeline.ProjectFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What messages call the files of a revision: the same as on disk. Names are joined as texts,
 * because a tree may hold names that no path of this machine can have.
 */
final class ShownPaths {
  private final String prefix;

  /** Names from the root down to the base; empty unless the base stands below the root. */
  private final List<String> down = new ArrayList<>();

  private final String root;

  /**
   * @param root a file or folder that the user named
   * @param base absolute; what paths in messages are relative to
   */
  ShownPaths(Path root, Path base) {
    this.root = ProjectFiles.shown(root, base);
    this.prefix = this.root.equals(".") ? "" : this.root + "/";
    Path absolute = root.toAbsolutePath().normalize();
    if (base.startsWith(absolute) && !base.equals(absolute)) {
      absolute.relativize(base).forEach(name -> down.add(name.toString()));
    }
  }

  /** The root itself. */
  String root() {
    return root;
  }

  /**
   * A file below the root.
   *
   * @param path relative to the root, with forward slashes
   */
  String of(String path) {
    if (down.isEmpty()) {
      return prefix + path;
    }
    String[] names = path.split("/");
    int shared = 0;
    while (shared < down.size()
        && shared < names.length - 1
        && names[shared].equals(down.get(shared))) {
      shared++;
    }
    return "../".repeat(down.size() - shared)
        + String.join("/", List.of(names).subList(shared, names.length));
  }
}
