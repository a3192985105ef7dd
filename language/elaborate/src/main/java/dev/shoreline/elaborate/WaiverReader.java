package dev.shoreline.elaborate;

import dev.shoreline.model.Selection;
import dev.shoreline.model.Waiver;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Reads waivers. One with a fault is left out, so that what it was to accept keeps failing: a
 * waiver whose selection is not understood must not cover the whole design.
 */
final class WaiverReader {
  private final Session session;
  private final SelectionReader selections;

  WaiverReader(Session session, SelectionReader selections) {
    this.session = session;
    this.selections = selections;
  }

  /** The waiver; null after a message. */
  @Nullable Waiver read(WaiveDecl ast) {
    ShorelinePackage model = ShorelinePackage.eINSTANCE;
    Selection selection =
        ast.getSelection() == null ? null : selections.instances(ast.getSelection(), "a waiver");
    boolean complete = ast.getSelection() == null || selection != null;
    complete &= isStated(ast, ast.getReason(), model.getWaiveDecl_Reason(), "Reason", "a reason");
    complete &=
        isStated(ast, ast.getApprover(), model.getWaiveDecl_Approver(), "Approver", "an approver");
    complete &= isDay(ast);
    if (!complete || ast.getRule() == null) {
      return null;
    }
    return new Waiver(
        ast.getRule(),
        selection,
        ast.getReason(),
        ast.getApprover(),
        ast.getUntil(),
        session.places().span(ast, model.getWaiveDecl_Rule()));
  }

  /** Null comes from a syntax error and has its message; an empty text says nothing. */
  private boolean isStated(
      WaiveDecl ast, @Nullable String text, EStructuralFeature feature, String id, String what) {
    if (text != null && text.isBlank()) {
      session
          .messages()
          .error(
              "waiver." + id,
              session.places().span(ast, feature),
              "a waiver needs " + what,
              "without it, what is waived keeps failing");
    }
    return text != null && !text.isBlank();
  }

  private boolean isDay(WaiveDecl ast) {
    String until = ast.getUntil();
    if (until == null || Calendar.isDay(until)) {
      return until != null;
    }
    session
        .messages()
        .error(
            "waiver.Until",
            session.places().span(ast, ShorelinePackage.eINSTANCE.getWaiveDecl_Until()),
            Calendar.isDayMonthOrYear(until)
                ? "a waiver ends on a day; " + until + " is a month"
                : "there is no date " + until,
            "write the last day it holds, for example 2027-03-31");
    return false;
  }
}
