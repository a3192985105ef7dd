package dev.shoreline.check.waiver;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the waivers themselves: a rule that is not there, or no use. */
public final class WaiverDiagnostics {
  private WaiverDiagnostics() {}

  /**
   * @param ruleIds ids of all rules that the design is judged by
   */
  public static List<Diagnostic> of(Conformance conformance, Collection<String> ruleIds) {
    Set<Waiver> used = new HashSet<>();
    conformance.verdicts().stream().map(Verdict::waiver).forEach(used::add);
    List<Diagnostic> found = new ArrayList<>();
    for (Waiver w : conformance.analysis().design().waivers()) {
      if (ruleIds.stream().noneMatch(id -> Waivers.names(w, id))) {
        found.add(unknownRule(w, ruleIds));
        continue;
      }
      if (!used.contains(w)) {
        found.add(unused(w));
      }
    }
    return found;
  }

  private static Diagnostic unknownRule(Waiver w, Collection<String> ruleIds) {
    Set<String> names = new HashSet<>(ruleIds);
    for (String id : ruleIds) {
      for (int dot = id.lastIndexOf('.'); dot > 0; dot = id.lastIndexOf('.', dot - 1)) {
        names.add(id.substring(0, dot));
      }
    }
    String near = Nearest.hint(w.rule(), names);
    return Diagnostic.error(
            "waiver.UnknownRule",
            w.span(),
            "the waiver names the rule " + w.rule() + ", which this design is not checked against")
        .withHint(near.isEmpty() ? "`shoreline check` lists the ids of violated rules" : near)
        .withNote("more: shoreline explain waiver.UnknownRule");
  }

  private static Diagnostic unused(Waiver w) {
    String where = w.selection() == null ? "" : " on " + w.selection();
    return Diagnostic.warning(
            "waiver.Unused",
            w.span(),
            "the waiver of " + w.rule() + where + " waives nothing: there is no such violation")
        .withHint(
            w.selection() == null
                ? "remove it"
                : "remove it, or name all of what is violated: a link is waived whole or not at all")
        .withNote("more: shoreline explain waiver.Unused");
  }
}
