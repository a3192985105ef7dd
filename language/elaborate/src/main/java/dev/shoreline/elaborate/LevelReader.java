package dev.shoreline.elaborate;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.Member;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the chip, board and panel blocks of a design. */
final class LevelReader {
  private final Session session;
  private final InstanceReader instances;
  private final NameScope scope;
  private final Map<Level, Span> seen = new EnumMap<>(Level.class);
  private final List<LevelBlock> blocks = new ArrayList<>();

  LevelReader(Session session, InstanceReader instances, NameScope scope) {
    this.session = session;
    this.instances = instances;
    this.scope = scope;
  }

  void read(LevelDecl ast) {
    if (ast.getLevel() == null) {
      return;
    }
    Level level = Level.valueOf(ast.getLevel().toUpperCase(Locale.ROOT));
    Span span = session.places().span(ast, ShorelinePackage.eINSTANCE.getLevelDecl_Level());
    Span before = seen.putIfAbsent(level, span);
    if (before != null) {
      session
          .messages()
          .add(
              Diagnostic.error(
                      "level.Twice", span, "the design has two " + level.label() + " blocks")
                  .withRelated(before, "the first one")
                  .withHint("put everything on the " + level.label() + " into one block"));
    }
    List<Assignment> facts = new ArrayList<>();
    for (Member member : ast.getMembers()) {
      if (member instanceof InstanceDecl i) {
        instances.read(i, level, scope);
      } else if (member instanceof Assignment a) {
        facts.add(a);
      }
    }
    Kind kind = session.standardKinds().of(level, span);
    Attributes attributes = Attributes.NONE;
    if (kind != null) {
      attributes = session.attributes().read(facts, kind, "the " + level.label(), scope, Span.NONE);
      session.attributes().requireComplete(attributes, kind, "the " + level.label(), span);
    }
    Optional<Quantity> size = size(ast, level);
    if (before == null) {
      blocks.add(new LevelBlock(level, size, attributes, span));
    }
  }

  private Optional<Quantity> size(LevelDecl ast, Level level) {
    if (ast.getSize() == null) {
      return Optional.empty();
    }
    Quantity size = session.numbers().read(ast.getSize(), false);
    if (size == null) {
      return Optional.empty();
    }
    Span span = session.places().span(ast.getSize());
    boolean units =
        size.dimension().equals(Dimension.of(Base.RACK_UNIT))
            || size.dimension().equals(Dimension.of(Base.OPEN_RACK_UNIT));
    if (level != Level.PANEL || !units) {
      session
          .messages()
          .error(
              "level.Size",
              span,
              level == Level.PANEL
                  ? "the height of a panel is given in RU or OU, not as " + size
                  : "only a panel has a height in rack units, a " + level.label() + " has none");
      return Optional.empty();
    }
    return Optional.of(size);
  }

  List<LevelBlock> blocks() {
    return List.copyOf(blocks);
  }
}
