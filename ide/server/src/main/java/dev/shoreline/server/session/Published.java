package dev.shoreline.server.session;

import dev.shoreline.model.message.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The messages of one folder as its client knows them: by file, what is wrong with the file by
 * itself, what elaboration found in it, and what the last check of designs said about it. A file is
 * sent again only when its messages differ from those sent before.
 */
final class Published {
  /** Sends the messages of a file. */
  interface Outlet {
    void send(String path, List<Diagnostic> diagnostics);
  }

  private final Outlet outlet;
  private final TreeMap<String, List<Diagnostic>> byItself = new TreeMap<>();
  private final TreeMap<String, List<Diagnostic>> elaborated = new TreeMap<>();
  private final TreeMap<String, List<Diagnostic>> fromCheck = new TreeMap<>();
  private final TreeMap<String, List<Diagnostic>> compared = new TreeMap<>();
  private final Map<String, List<Diagnostic>> sent = new HashMap<>();

  Published(Outlet outlet) {
    this.outlet = outlet;
  }

  /** Takes what is wrong with files by themselves. */
  void files(Map<String, List<Diagnostic>> found) {
    found.forEach(
        (path, diagnostics) -> {
          byItself.put(path, diagnostics);
          send(path);
        });
  }

  /** Takes what elaboration finds in a file ahead of the check. */
  void preview(String path, List<Diagnostic> found) {
    elaborated.put(path, found);
    send(path);
  }

  /**
   * Takes all that a check found, in all files, of the texts as {@link #files} knows them.
   *
   * @param spec those of {@code all} that are about the specs themselves
   */
  void checked(List<Diagnostic> all, List<Diagnostic> spec) {
    Set<String> paths = new TreeSet<>(fromCheck.keySet());
    paths.addAll(elaborated.keySet());
    paths.addAll(byItself.keySet());
    fromCheck.clear();
    elaborated.clear();
    Set<Diagnostic> ofSpecs = new HashSet<>(spec);
    for (Diagnostic d : all) {
      String file = d.span().file();
      if (d.span().isKnown() && !byItself.getOrDefault(file, List.of()).contains(d)) {
        (ofSpecs.contains(d) ? elaborated : fromCheck)
            .computeIfAbsent(file, p -> new ArrayList<>())
            .add(d);
      }
    }
    paths.addAll(fromCheck.keySet());
    paths.addAll(elaborated.keySet());
    paths.forEach(this::send);
  }

  /** Takes what a comparison with a revision says, in place of what one said before. */
  void compared(List<Diagnostic> notes) {
    Set<String> paths = new TreeSet<>(compared.keySet());
    compared.clear();
    for (Diagnostic d : notes) {
      if (d.span().isKnown()) {
        compared.computeIfAbsent(d.span().file(), p -> new ArrayList<>()).add(d);
      }
    }
    paths.addAll(compared.keySet());
    paths.forEach(this::send);
  }

  /** Moves what the last check said about a file along with an edit of its text. */
  void edited(String path, Edit edit) {
    elaborated.computeIfPresent(path, (p, old) -> edit.move(old));
    fromCheck.computeIfPresent(path, (p, old) -> edit.move(old));
    compared.computeIfPresent(path, (p, old) -> edit.move(old));
  }

  void removed(String path) {
    byItself.remove(path);
    elaborated.remove(path);
    fromCheck.remove(path);
    compared.remove(path);
    send(path);
  }

  /** Sends everything again: what messages look like, or whose they are, has changed. */
  void again() {
    Set<String> paths = new TreeSet<>(byItself.keySet());
    paths.addAll(elaborated.keySet());
    paths.addAll(fromCheck.keySet());
    paths.addAll(compared.keySet());
    sent.clear();
    paths.forEach(this::send);
  }

  /** Takes back all that the client was sent. */
  void withdraw() {
    Set<String> paths = new TreeSet<>(sent.keySet());
    sent.clear();
    paths.forEach(p -> outlet.send(p, List.of()));
  }

  void clear() {
    byItself.clear();
    elaborated.clear();
    fromCheck.clear();
    compared.clear();
    withdraw();
  }

  private void send(String path) {
    Set<Diagnostic> all = new LinkedHashSet<>(byItself.getOrDefault(path, List.of()));
    all.addAll(elaborated.getOrDefault(path, List.of()));
    all.addAll(fromCheck.getOrDefault(path, List.of()));
    all.addAll(compared.getOrDefault(path, List.of()));
    List<Diagnostic> now = new ArrayList<>(all);
    now.sort(Diagnostic.ORDER);
    List<Diagnostic> before = sent.getOrDefault(path, List.of());
    if (now.equals(before)) {
      return;
    }
    if (now.isEmpty()) {
      sent.remove(path);
    } else {
      sent.put(path, List.copyOf(now));
    }
    outlet.send(path, now);
  }
}
