package dev.shoreline.server.insight;

import dev.shoreline.check.Verdict;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Diagnostic;

/** Writes a waiver into the design, with reason, approver and day left to be filled in. */
final class Waivers {
  private Waivers() {}

  static void add(
      Snapshot snapshot, Design design, Verdict verdict, Diagnostic diagnostic, Edits edits) {
    String home = design.span().file();
    ParsedFile file = snapshot.file(home).orElse(null);
    EObject declared = file == null ? null : declared(file, design);
    if (file == null || declared == null || !snapshot.isOwn(home)) {
      return;
    }
    String waiver =
        "waive "
            + verdict.rule()
            + subject(design, verdict)
            + "\n    because \"reason\"\n    by \"approver\"   until 2027-12-31";
    edits.fixIn(
        home,
        "Waive " + verdict.rule() + " for " + verdict.subject(),
        diagnostic,
        List.of(Inserted.into(file.file(), declared, waiver)));
  }

  /** Named only where the verdict is about an instance; a rule of the whole design needs none. */
  private static String subject(Design design, Verdict verdict) {
    Optional<Instance> instance = design.instance(verdict.subject());
    return instance
        .map(i -> " on " + String.join(".", i.lineage().stream().map(Waivers::step).toList()))
        .orElse("");
  }

  private static String step(Instance instance) {
    return instance.name() + (instance.range() == null ? "" : "[*]");
  }

  private static @org.jspecify.annotations.Nullable EObject declared(
      ParsedFile file, Design design) {
    int offset = TextPlaces.offset(file.file(), TextPlaces.range(design.span()).getStart());
    for (Declaration d : file.ast().getDeclarations()) {
      if (d instanceof DesignDecl designDecl) {
        for (DesignMember member : designDecl.getMembers()) {
          if (member instanceof VariantDecl v
              && design.variant().map(x -> x.name().equals(v.getName())).orElse(false)) {
            return v;
          }
        }
        var span = Spans.of(d);
        if (span.offset() <= offset && offset <= span.offset() + span.length()) {
          return d;
        }
      }
    }
    return null;
  }
}
