package dev.shoreline.elaborate;

import dev.shoreline.model.Kind;
import dev.shoreline.model.Level;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.KindDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of the library that elaboration itself knows by name. */
final class StandardKinds {
  static final String PACKAGE = "std.kinds";

  private final Messages messages;
  private final KindReader kinds;
  private final Map<String, KindDecl> byName = new LinkedHashMap<>();

  StandardKinds(Messages messages, Places places, KindReader kinds, Collection<KindDecl> all) {
    this.messages = messages;
    this.kinds = kinds;
    for (KindDecl kind : all) {
      String name = places.qualifiedName(kind);
      if (name.startsWith(PACKAGE + ".")) {
        byName.putIfAbsent(name.substring(PACKAGE.length() + 1), kind);
      }
    }
  }

  /**
   * A kind by its simple name; null after a message.
   *
   * @param at the text that needs it
   */
  @Nullable Kind find(String name, Span at) {
    KindDecl ast = byName.get(name);
    if (ast == null) {
      messages.error(
          "library.NoKind",
          at,
          "the library has no kind " + PACKAGE + "." + name + ", which this needs");
    }
    return kinds.kind(ast);
  }

  /** The kind whose attributes a level block may state. */
  @Nullable Kind of(Level level, Span at) {
    return find(
        switch (level) {
          case CHIP -> "ChipLevel";
          case BOARD -> "BoardLevel";
          case PANEL -> "PanelLevel";
        },
        at);
  }

  /** All of them, in the order of the library. */
  List<Kind> all() {
    List<Kind> all = new ArrayList<>();
    for (KindDecl ast : byName.values()) {
      Kind kind = kinds.kind(ast);
      if (kind != null) {
        all.add(kind);
      }
    }
    return all;
  }
}
