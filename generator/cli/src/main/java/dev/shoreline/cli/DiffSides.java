package dev.shoreline.cli;

import dev.shoreline.git.revision.RevisionRange;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code shoreline diff} is to compare. */
sealed interface DiffSides {

  /** The files on disk against a revision. */
  record WorkingTree(String revision, List<Path> roots) implements DiffSides {
    public WorkingTree {
      roots = List.copyOf(roots);
    }
  }

  /** The files on disk against where their branch left another one. */
  record SinceLeaving(String branch, List<Path> roots) implements DiffSides {
    public SinceLeaving {
      roots = List.copyOf(roots);
    }
  }

  /** Two revisions. */
  record Revisions(RevisionRange range, List<Path> roots) implements DiffSides {
    public Revisions {
      roots = List.copyOf(roots);
    }
  }

  /** Two files or folders; null for none, as Git gives for a file that was added or removed. */
  record OnDisk(@Nullable Path before, @Nullable Path after) implements DiffSides {}

  /**
   * One file that Git hands to an outside program, in both of its states.
   *
   * @param path where it stands in the work tree
   * @param before a file with its old text; null when there was none
   * @param after a file with its new text; null when there is none
   */
  record OneFile(Path path, @Nullable Path before, @Nullable Path after) implements DiffSides {}
}
