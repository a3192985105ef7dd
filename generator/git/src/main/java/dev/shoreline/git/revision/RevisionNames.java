package dev.shoreline.git.revision;

import dev.shoreline.model.message.Nearest;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Branches and tags that a misspelt revision may have meant. */
final class RevisionNames {
  private RevisionNames() {}

  /** For example {@code did you mean `origin/main`?}; empty when nothing is like it. */
  static String hint(String wrong, Repository repository) {
    String name = wrong.replaceFirst("[~^@].*$", "");
    try {
      List<String> names = all(repository);
      // A continuous-integration checkout has the branches of the server only.
      for (String known : names) {
        if (known.endsWith("/" + name)) {
          return "did you mean `" + known + "`?";
        }
      }
      return Nearest.hint(name, names);
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> all(Repository repository) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Ref ref : repository.getRefDatabase().getRefs()) {
      names.add(Repository.shortenRefName(ref.getName()));
    }
    names.add("HEAD");
    return List.copyOf(names);
  }
}
