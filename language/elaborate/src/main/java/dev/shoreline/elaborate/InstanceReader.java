package dev.shoreline.elaborate;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import org.jspecify.annotations.Nullable;

/** Puts declarations of instances, and those within their parts, into the tree of a design. */
final class InstanceReader {
  /**
   * Parts within parts multiply in the text's own size: a hostile spec must not fill the memory.
   */
  private static final int MOST_DECLARATIONS = 100_000;

  /** Every name of a path is written out in the paths of all that it contains. */
  private static final int DEEPEST = 200;

  private final Messages messages;
  private final PlacementReader placements;
  private final InstanceTree tree;
  private boolean full;

  InstanceReader(Messages messages, PlacementReader placements, InstanceTree tree) {
    this.messages = messages;
    this.placements = placements;
    this.tree = tree;
  }

  /**
   * Adds an instance of a level block. Of two of one name the first counts; the linker has said so.
   */
  void read(InstanceDecl ast, Level level, NameScope scope) {
    if (ast.getName() == null) {
      return;
    }
    Placement placement = placements.read(ast, scope);
    if (tree.find(null, ast.getName()) != null) {
      return;
    }
    if (placement == null) {
      tree.addBroken(null, ast.getName());
    } else {
      add(placement, level, null, 1);
    }
  }

  private void add(Placement placement, Level level, @Nullable Instance parent, int depth) {
    if (full) {
      tree.addBroken(parent, placement.name());
      return;
    }
    if (tree.size() >= MOST_DECLARATIONS) {
      full = true;
      messages.error(
          "instance.TooManyParts",
          placement.span(),
          "the parts within parts of this design make more than "
              + MOST_DECLARATIONS
              + " declarations",
          "write equal parts as a range, for example engine[1..16]");
      tree.addBroken(parent, placement.name());
      return;
    }
    if (depth > DEEPEST) {
      messages.error(
          "part.TooDeep",
          placement.span(),
          "parts stand in each other more than " + DEEPEST + " deep");
      tree.addBroken(parent, placement.name());
      return;
    }
    Instance instance = create(placement, level, parent);
    if (instance == null) {
      tree.addBroken(parent, placement.name());
      return;
    }
    tree.add(instance);
    placement.body().broken().forEach(name -> tree.addBroken(instance, name));
    placement.body().contained().forEach(inner -> add(inner, level, instance, depth + 1));
  }

  private @Nullable Instance create(Placement p, Level level, @Nullable Instance parent) {
    String path =
        (parent == null ? "" : parent.path() + ".")
            + p.name()
            + (p.range() == null ? "" : "[" + p.range() + "]");
    long total = 1;
    try {
      long own = p.range() == null ? 1 : p.range().size();
      total = Math.multiplyExact(parent == null ? 1 : parent.total(), own);
      for (Attribute a : p.attributes().all()) {
        if (a.value() instanceof Value.Group g) {
          Math.multiplyExact(total, g.group().count());
        }
      }
    } catch (ArithmeticException e) {
      messages.error(
          "instance.TooMany", p.span(), path + " makes more instances or lanes than 9.2e18");
      return null;
    }
    return new Instance(
        path,
        p.name(),
        p.range(),
        p.body().part(),
        level,
        p.attributes(),
        p.arrangement(),
        parent,
        total,
        p.doc(),
        p.formerly(),
        p.span());
  }
}
