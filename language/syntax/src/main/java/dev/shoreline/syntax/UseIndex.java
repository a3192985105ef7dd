package dev.shoreline.syntax;

import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which files use which, and which files hold which words. */
final class UseIndex {
  private final Map<String, Set<String>> users = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  /** One object for each word: most words stand in many files. */
  private final Map<String, String> pool = new HashMap<>();

  /** Notes that a name in one file stands for something in another. */
  void use(String path, String used) {
    if (!path.equals(used)) {
      users.computeIfAbsent(used, p -> new HashSet<>()).add(path);
    }
  }

  /** Forgets what a file uses. */
  void unuse(String path, Collection<String> used) {
    for (String other : used) {
      Set<String> its = users.get(other);
      if (its != null) {
        its.remove(path);
        if (its.isEmpty()) {
          users.remove(other);
        }
      }
    }
  }

  /** Takes the words of a text in the place of those that the file held before. */
  void words(String path, String text) {
    Set<String> before = words.getOrDefault(path, Set.of());
    Set<String> after = new HashSet<>();
    TokenCutter token = new TokenCutter(text);
    while (token.nextVisible() != TokenKind.END) {
      if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NAME) {
        String word = token.token();
        after.add(pool.computeIfAbsent(word, w -> w));
      }
    }
    for (String word : after) {
      if (!before.contains(word)) {
        holders.computeIfAbsent(word, w -> new HashSet<>()).add(path);
      }
    }
    before.stream().filter(w -> !after.contains(w)).forEach(w -> withdraw(path, w));
    words.put(path, after);
  }

  void forgetWords(String path) {
    Set<String> before = words.remove(path);
    if (before != null) {
      before.forEach(w -> withdraw(path, w));
    }
  }

  private void withdraw(String path, String word) {
    Set<String> its = holders.get(word);
    if (its != null) {
      its.remove(path);
      if (its.isEmpty()) {
        holders.remove(word);
      }
    }
  }

  /** Files that use one of these directly. */
  Set<String> users(Collection<String> paths) {
    Set<String> all = new TreeSet<>();
    paths.forEach(p -> all.addAll(users.getOrDefault(p, Set.of())));
    return all;
  }

  /** Files that hold one of these words. */
  Set<String> holders(Collection<String> wanted) {
    Set<String> all = new TreeSet<>();
    wanted.forEach(w -> all.addAll(holders.getOrDefault(w, Set.of())));
    return all;
  }
}
