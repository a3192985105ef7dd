package dev.shoreline.elaborate;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Selection;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads loops, and the plates and sinks in them. Where there is one loop, a plate need not name it.
 */
final class CoolingReader {
  private final Session session;
  private final Messages messages;
  private final Places places;
  private final SelectionReader selections;
  private final NameScope scope;
  private final Map<String, CoolingLoop> loops = new LinkedHashMap<>();

  CoolingReader(Session session, SelectionReader selections, NameScope scope) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
    this.selections = selections;
    this.scope = scope;
  }

  void read(LoopDecl ast) {
    if (ast.getName() == null || loops.containsKey(ast.getName())) {
      return;
    }
    Span span = places.name(ast);
    Kind kind = session.standardKinds().find("CoolingLoop", span);
    Attributes attributes =
        kind == null
            ? Attributes.NONE
            : session.attributes().read(ast.getMembers(), kind, ast.getName(), scope, span);
    if (kind != null) {
      session.attributes().requireComplete(attributes, kind, ast.getName(), span);
    }
    loops.put(ast.getName(), new CoolingLoop(ast.getName(), attributes, span));
  }

  /** The plate; null after a message. Loops must have been read before. */
  @Nullable Plate read(PlateDecl ast) {
    if (ast.getSelection() == null) {
      return null;
    }
    Selection selection = selections.instances(ast.getSelection(), "a plate");
    String loop =
        new DefaultName(messages, "cooling", "loop", "loops", "in")
            .choose(
                ast.getLoop(),
                loops.keySet(),
                places.span(ast, ShorelinePackage.eINSTANCE.getPlateDecl_Loop()));
    String owner = selection == null ? "the plate" : "the plate on " + selection;
    Span span = places.span(ast.getSelection());
    Kind kind = session.standardKinds().find("ColdPlate", span);
    Attributes attributes =
        kind == null
            ? Attributes.NONE
            : session.attributes().read(ast.getMembers(), kind, owner, scope, span);
    if (kind != null) {
      session.attributes().requireComplete(attributes, kind, owner, span);
    }
    return selection == null || loop == null ? null : new Plate(selection, loop, attributes, span);
  }

  List<CoolingLoop> loops() {
    return List.copyOf(loops.values());
  }
}
