package dev.shoreline.git.revision;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.pipeline.ProjectFiles;
import dev.shoreline.pipeline.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Collects the .shore files of one tree by the rules that hold for folders on disk: build folders
 * and hidden folders are passed over. Symbolic links and submodules are not followed, because what
 * they lead to is no part of the revision.
 */
final class TreeSpecs {
  private static final String ENDING = ".shore";

  private final ObjectReader reader;
  private final RevTree tree;
  private final Map<String, String> texts = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  TreeSpecs(ObjectReader reader, RevTree tree) {
    this.reader = reader;
    this.tree = tree;
  }

  RevisionSpecs found() {
    return new RevisionSpecs(texts, diagnostics);
  }

  /**
   * Adds a file or all files of a folder; nothing when the revision does not have it.
   *
   * @param path in the repository, with forward slashes; empty for all of it
   * @param shown what messages call that file or folder and what is in it
   */
  void add(String path, ShownPaths shown) throws IOException {
    if (path.isEmpty()) {
      walk(tree.getId(), shown);
      return;
    }
    try (TreeWalk at = TreeWalk.forPath(reader, path, tree)) {
      if (at == null) {
        return;
      }
      FileMode mode = at.getFileMode(0);
      if (mode.equals(FileMode.TREE)) {
        walk(at.getObjectId(0), shown);
      } else {
        entry(shown.root(), mode, at.getObjectId(0), true);
      }
    }
  }

  private void walk(ObjectId folder, ShownPaths shown) throws IOException {
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(folder);
      while (walk.next()) {
        if (walk.isSubtree()) {
          if (!ProjectFiles.isPassedOver(walk.getNameString())) {
            walk.enterSubtree();
          }
        } else {
          String name = shown.of(walk.getPathString());
          entry(name, walk.getFileMode(0), walk.getObjectId(0), false);
        }
      }
    }
  }

  /**
   * @param asked whether the user named this very file, whatever it ends with
   */
  private void entry(String name, FileMode mode, ObjectId id, boolean asked) throws IOException {
    boolean spec = asked || name.endsWith(ENDING);
    if (mode.equals(FileMode.GITLINK)) {
      skipped("git.Submodule", name, "is a submodule, whose specs are not read");
    } else if (mode.equals(FileMode.SYMLINK) && spec) {
      skipped("git.SymbolicLink", name, "is a symbolic link, which is not followed");
    } else if (spec && !mode.equals(FileMode.SYMLINK)) {
      texts.put(name, text(name, id));
    }
  }

  private void skipped(String id, String path, String why) {
    String message = path + " " + why + " in a revision";
    diagnostics.add(Diagnostic.warning(id, Span.startOf(path), message));
  }

  private String text(String path, ObjectId id) throws IOException {
    ObjectLoader blob = reader.open(id);
    if (blob.getSize() > Texts.LARGEST) {
      diagnostics.add(
          Diagnostic.error("file.TooLarge", Span.startOf(path), "the file is larger than 64 MiB")
              .withHint("split it; files of one package see each other"));
      return "";
    }
    // Without a limit JGit refuses what it would rather stream.
    return Texts.decode(path, blob.getCachedBytes((int) Texts.LARGEST), diagnostics);
  }
}
