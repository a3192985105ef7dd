package dev.shoreline.emit.site;

import dev.shoreline.check.RuleBook;
import dev.shoreline.emit.html.Html;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the page of each id stands in the site. Ids are plain words, so they are file names. */
final class SiteFiles {
  static final String INDEX = "index.html";
  static final String MESSAGES = "messages.html";

  private final Map<String, String> paths = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  SiteFiles(RuleBook book) {
    for (Standard standard : book.standards()) {
      place("standards/", standard.id());
      standard.rules().stream().map(RuleText::id).forEach(id -> place("rules/", id));
    }
    book.builtIn().forEach(b -> place("rules/", b.id()));
    book.messages().keySet().forEach(id -> paths.put(id, MESSAGES + "#" + Html.anchor(id)));
  }

  /** Some file systems do not tell capital letters from small ones. */
  private void place(String folder, String id) {
    String path = folder + id;
    for (int i = 2; !taken.add(path.toLowerCase(Locale.ROOT)); i++) {
      path = folder + id + "-" + i;
    }
    paths.putIfAbsent(id, path + ".html");
  }

  /** Relative to the folder of the site; empty when the site does not know the id. */
  Optional<String> find(String id) {
    return Optional.ofNullable(paths.get(id));
  }

  /**
   * @throws IllegalArgumentException if the rule book does not know the id
   */
  String of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no page: " + id));
  }

  /** The row of a limit on the page of its standard or section. */
  String of(Limit limit) {
    return find(owner(limit)).map(path -> path + "#" + anchor(limit)).orElse("");
  }

  /** Id of the standard or section that states a limit. */
  static String owner(Limit limit) {
    int dot = limit.id().lastIndexOf('.');
    return dot < 0 ? "" : limit.id().substring(0, dot);
  }

  static String anchor(Limit limit) {
    return "limit-" + Html.anchor(limit.name());
  }
}
