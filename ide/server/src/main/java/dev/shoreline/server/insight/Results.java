package dev.shoreline.server.insight;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.model.Design;
import dev.shoreline.server.names.Populations;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** Leads from a place in the text to what the last whole check found there. */
public final class Results {
  private Results() {}

  /** The populations of the design around an element; inside a variant only that one. */
  public static List<Conformance> of(Snapshot snapshot, EObject element) {
    DesignDecl design = Populations.designOf(element);
    SpecFile file = Populations.enclosing(element, SpecFile.class);
    if (design == null || design.getName() == null || file == null) {
      return List.of();
    }
    VariantDecl variant = Populations.enclosing(element, VariantDecl.class);
    String name = (file.getPackage() == null ? "" : file.getPackage() + ".") + design.getName();
    String wanted = variant == null ? name : name + "." + variant.getName();
    return snapshot.checked().stream()
        .flatMap(c -> c.designs().stream())
        .filter(c -> isCalled(c.analysis().design(), wanted))
        .toList();
  }

  private static boolean isCalled(Design design, String wanted) {
    return design.qualifiedName().equals(wanted)
        || design.variant().map(v -> v.design().equals(wanted)).orElse(false);
  }

  /** For example {@code 61 pass, 1 marginal, 4 not evaluated}; what is zero is left out. */
  public static String headline(Conformance conformance) {
    List<String> counts = new ArrayList<>();
    for (Status status :
        List.of(Status.FAIL, Status.MARGINAL, Status.WAIVED, Status.NOT_EVALUATED, Status.PASS)) {
      long count = conformance.count(status);
      if (count > 0) {
        counts.add(count + " " + status.label());
      }
    }
    return counts.isEmpty() ? "no rules" : String.join(", ", counts);
  }
}
