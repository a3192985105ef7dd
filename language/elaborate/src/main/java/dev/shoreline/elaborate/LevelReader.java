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
import dev.shoreline.syntax.shoreline.NumberLiteral;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the chip, board and panel blocks of a design. */
final class LevelReader {
  private final Session session;
  private final InstanceReader instances;
  private final NameScope scope;
  private final List<LevelBlock> blocks = new ArrayList<>();

  LevelReader(Session session, InstanceReader instances, NameScope scope) {
    this.session = session;
    this.instances = instances;
    this.scope = scope;
  }

  /** Reads all blocks; a block of a variant goes on with the common one of its level. */
  void read(List<LevelDecl> common, List<LevelDecl> own) {
    Map<Level, List<LevelDecl>> first = byLevel(common);
    Map<Level, List<LevelDecl>> more = byLevel(own);
    Set<Level> levels = new LinkedHashSet<>(first.keySet());
    levels.addAll(more.keySet());
    for (Level level : levels) {
      read(level, first.getOrDefault(level, List.of()), more.getOrDefault(level, List.of()));
    }
  }

  private Map<Level, List<LevelDecl>> byLevel(List<LevelDecl> asts) {
    Map<Level, List<LevelDecl>> levels = new LinkedHashMap<>();
    for (LevelDecl ast : asts) {
      if (ast.getLevel() != null) {
        Level level = Level.valueOf(ast.getLevel().toUpperCase(Locale.ROOT));
        List<LevelDecl> blocksOf = levels.computeIfAbsent(level, l -> new ArrayList<>());
        if (!blocksOf.isEmpty()) {
          refuseSecond(level, span(ast), span(blocksOf.get(0)));
        }
        blocksOf.add(ast);
      }
    }
    return levels;
  }

  private void refuseSecond(Level level, Span second, Span first) {
    session
        .messages()
        .add(
            Diagnostic.error(
                    "level.Twice", second, "the design has two " + level.label() + " blocks")
                .withRelated(first, "the first one")
                .withHint("put everything on the " + level.label() + " into one block"));
  }

  private void read(Level level, List<LevelDecl> common, List<LevelDecl> own) {
    List<Assignment> facts = members(common, level);
    List<Assignment> ownFacts = members(own, level);
    Span span = span(common.isEmpty() ? own.get(0) : common.get(0));
    Kind kind = session.standardKinds().of(level, span);
    Attributes attributes =
        kind == null
            ? Attributes.NONE
            : new FactReader(session, scope)
                .read(facts, ownFacts, kind, "the " + level.label(), span);
    blocks.add(new LevelBlock(level, size(level, common, own), attributes, span));
  }

  /** Adds the instances of some blocks and returns their facts. */
  private List<Assignment> members(List<LevelDecl> asts, Level level) {
    List<Assignment> facts = new ArrayList<>();
    for (LevelDecl ast : asts) {
      ast.getMembers().stream()
          .filter(InstanceDecl.class::isInstance)
          .forEach(i -> instances.read((InstanceDecl) i, level, scope));
      ast.getMembers().stream()
          .filter(Assignment.class::isInstance)
          .forEach(a -> facts.add((Assignment) a));
    }
    return facts;
  }

  /** The height may be stated in common or by the variant, but it is one height. */
  private Optional<Quantity> size(Level level, List<LevelDecl> common, List<LevelDecl> own) {
    Optional<Quantity> shared = size(level, common);
    Optional<Quantity> varied = size(level, own);
    if (shared.isPresent() && varied.isPresent() && !shared.equals(varied)) {
      session
          .messages()
          .add(
              Diagnostic.error(
                      "level.SizeTwice",
                      session.places().span(own.get(0).getSize()),
                      "the variant's panel is "
                          + varied.get()
                          + " high, the one that all variants share "
                          + shared.get())
                  .withRelated(session.places().span(common.get(0).getSize()), "stated for all")
                  .withHint("where variants differ in height, each states its own"));
    }
    return shared.or(() -> varied);
  }

  /** Of the first block; of two there is a message already. */
  private Optional<Quantity> size(Level level, List<LevelDecl> asts) {
    Optional<Quantity> first = Optional.empty();
    for (LevelDecl ast : asts) {
      Optional<Quantity> size = Optional.ofNullable(size(level, ast.getSize()));
      first = ast == asts.get(0) ? size : first;
    }
    return first;
  }

  private @Nullable Quantity size(Level level, @Nullable NumberLiteral ast) {
    Quantity size = ast == null ? null : session.numbers().read(ast, false);
    if (size == null) {
      return null;
    }
    boolean units =
        size.dimension().equals(Dimension.of(Base.RACK_UNIT))
            || size.dimension().equals(Dimension.of(Base.OPEN_RACK_UNIT));
    if (level == Level.PANEL && units) {
      return size;
    }
    session
        .messages()
        .error(
            "level.Size",
            session.places().span(ast),
            level == Level.PANEL
                ? "the height of a panel is given in RU or OU, not as " + size
                : "only a panel has a height in rack units, a " + level.label() + " has none");
    return null;
  }

  private Span span(LevelDecl ast) {
    return session.places().span(ast, ShorelinePackage.eINSTANCE.getLevelDecl_Level());
  }

  List<LevelBlock> blocks() {
    return List.copyOf(blocks);
  }
}
