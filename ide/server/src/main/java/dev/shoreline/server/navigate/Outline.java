package dev.shoreline.server.navigate;

import dev.shoreline.server.names.Symbol;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.ClaimSubjectDecl;
import dev.shoreline.syntax.shoreline.ClaimsDecl;
import dev.shoreline.syntax.shoreline.CompareDecl;
import dev.shoreline.syntax.shoreline.CoolingDecl;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.FeedDecl;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.LanesDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.PowerDecl;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.SourceDecl;
import dev.shoreline.syntax.shoreline.StandardDecl;
import dev.shoreline.syntax.shoreline.TierDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/** What of a syntax tree is shown in an outline, under which name and with which icon. */
public final class Outline {
  private Outline() {}

  /**
   * @param detail a few words behind the name, or empty
   */
  public record Entry(String name, String detail, SymbolKind kind) {}

  /** Null for what an outline leaves out. */
  public static @Nullable Entry of(EObject e) {
    if (e instanceof PartDecl p) {
      return entry(e, name(p.getType()), SymbolKind.Class);
    } else if (e instanceof KindDecl) {
      return entry(e, "kind", SymbolKind.Interface);
    } else if (e instanceof DesignDecl) {
      return entry(e, "design", SymbolKind.Module);
    } else if (e instanceof VariantDecl v) {
      return entry(e, said(v.getTitle()), SymbolKind.Module);
    } else if (e instanceof StandardDecl s) {
      return entry(e, said(s.getTitle()), SymbolKind.Namespace);
    } else if (e instanceof SectionDecl s) {
      return entry(e, said(s.getTitle()), SymbolKind.Namespace);
    } else if (e instanceof OverlayDecl o) {
      return new Entry("overlay " + name(o.getStandard()), "", SymbolKind.Namespace);
    } else if (e instanceof RuleDecl r) {
      return entry(e, said(r.getTitle()), SymbolKind.Event);
    } else if (e instanceof LimitDecl l) {
      return entry(e, l.getValue() == null ? "" : Spans.text(l.getValue()), SymbolKind.Constant);
    } else if (e instanceof SourceDecl s) {
      return entry(e, said(s.getTitle()), SymbolKind.String);
    } else if (e instanceof AttributeDecl a) {
      return entry(e, a.getType() == null ? "" : Spans.text(a.getType()), SymbolKind.Field);
    } else if (e instanceof InstanceDecl i) {
      return entry(e, name(i.getType()), SymbolKind.Object);
    } else if (e instanceof CompareDecl || e instanceof FabricDecl) {
      return entry(e, e instanceof FabricDecl ? "fabric" : "compare", SymbolKind.Package);
    } else if (e instanceof TierDecl t) {
      return entry(e, name(t.getDesign()), SymbolKind.Object);
    }
    return inDesign(e);
  }

  private static @Nullable Entry inDesign(EObject e) {
    if (e instanceof LevelDecl l) {
      return new Entry(said(l.getLevel()), "level", SymbolKind.Struct);
    } else if (e instanceof LanesDecl) {
      return new Entry("lanes", "", SymbolKind.Struct);
    } else if (e instanceof PowerDecl) {
      return new Entry("power", "", SymbolKind.Struct);
    } else if (e instanceof CoolingDecl) {
      return new Entry("cooling", "", SymbolKind.Struct);
    } else if (e instanceof ClaimsDecl) {
      return new Entry("claims", "", SymbolKind.Struct);
    } else if (e instanceof ClaimSubjectDecl c) {
      return new Entry("about " + said(c.getName()), said(c.getTitle()), SymbolKind.Object);
    } else if (e instanceof LinkDecl l) {
      return new Entry(link(l), "", SymbolKind.Interface);
    } else if (e instanceof BusDecl b) {
      return new Entry("bus " + said(b.getName()), nominal(b), SymbolKind.Variable);
    } else if (e instanceof FeedDecl f && f.getSelection() != null) {
      return new Entry("feed " + Spans.text(f.getSelection()), said(f.getBus()), SymbolKind.Event);
    } else if (e instanceof LoopDecl l) {
      return new Entry("loop " + said(l.getName()), "", SymbolKind.Variable);
    } else if (e instanceof PlateDecl p && p.getSelection() != null) {
      return new Entry("plate on " + Spans.text(p.getSelection()), "", SymbolKind.Object);
    } else if (e instanceof RequireDecl r && r.getCondition() != null) {
      String name = r.getName() == null ? Spans.text(r.getCondition()) : r.getName();
      return new Entry(shortened("require " + name), said(r.getTitle()), SymbolKind.Boolean);
    }
    return e instanceof WaiveDecl w
        ? new Entry("waive " + said(w.getRule()), said(w.getReason()), SymbolKind.Event)
        : null;
  }

  private static @Nullable Entry entry(EObject e, String detail, SymbolKind kind) {
    EStructuralFeature feature = e.eClass().getEStructuralFeature("name");
    String name = feature != null && e.eGet(feature) instanceof String s ? s : "";
    return name.isEmpty() ? null : new Entry(name, shortened(detail), kind);
  }

  private static String link(LinkDecl link) {
    if (link.getName() != null) {
      return link.getName();
    }
    int last = link.getSegments().size() - 1;
    return last < 1
        ? "link"
        : shortened(
            Spans.text(link.getSegments().get(0))
                + " -> "
                + Spans.text(link.getSegments().get(last)));
  }

  private static String nominal(BusDecl bus) {
    return bus.getNominal() == null ? "" : Spans.text(bus.getNominal());
  }

  private static String name(@Nullable EObject target) {
    return target == null ? "" : new Symbol(target, nameOf(target)).name();
  }

  private static org.eclipse.emf.ecore.EAttribute nameOf(EObject target) {
    return (org.eclipse.emf.ecore.EAttribute) target.eClass().getEStructuralFeature("name");
  }

  private static String said(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** One line that fits beside an editor. */
  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
