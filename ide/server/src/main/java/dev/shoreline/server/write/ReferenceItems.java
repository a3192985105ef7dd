package dev.shoreline.server.write;

import dev.shoreline.server.names.Types;
import dev.shoreline.syntax.DocComments;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.follow.Step;
import dev.shoreline.syntax.link.ImportScope;
import dev.shoreline.syntax.link.WantedKinds;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SourceDecl;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

/** Declarations of the right kind; those not imported yet bring their import along. */
final class ReferenceItems {
  private final Spot spot;
  private final Items items;
  private final ImportScope scope;

  ReferenceItems(Spot spot, Items items) {
    this.spot = spot;
    this.items = items;
    this.scope =
        new ImportScope(spot.reader().workspace(), spot.reader().workspace().outline(spot.file()));
  }

  /** What may stand where a rule refers to a declaration. */
  void add(Option option, Step slot) {
    EClass type = slot.reference();
    if (type == null) {
      return;
    }
    String fits = slot.rule().equals("MediumDecl") ? "Medium" : "";
    add(type, fits);
  }

  /**
   * Parts whose kind is, or descends from, the one that an attribute asks for.
   *
   * @param kind null when that kind is not known
   */
  void parts(@Nullable KindDecl kind) {
    add(
        ShorelinePackage.Literals.PART_DECL,
        kind == null || kind.getName() == null ? "" : kind.getName());
  }

  /**
   * @param kind name of a kind that parts must descend from, or empty
   */
  private void add(EClass type, String kind) {
    Set<DeclarationKind> wanted = WantedKinds.of(type);
    String own = spot.reader().workspace().outline(spot.file()).packageName();
    for (DeclarationKind one : DeclarationKind.values()) {
      if (wanted.contains(one)) {
        for (Declared declared : spot.reader().workspace().all(one)) {
          if (items.matches(declared.name())) {
            add(declared, wanted, kind, own);
          }
        }
      }
    }
  }

  private void add(Declared declared, Set<DeclarationKind> wanted, String kind, String own) {
    boolean here = spot.file().path().equals(declared.file().path());
    if (here
        && declared.declared().offset() <= spot.start()
        && spot.start() <= declared.declared().offset() + declared.declared().length()) {
      return;
    }
    List<Declared> known = scope.resolve(declared.name(), wanted);
    boolean inScope =
        known.stream().anyMatch(k -> k.qualifiedName().equals(declared.qualifiedName()));
    if (!inScope && (!known.isEmpty() || declared.packageName().isEmpty())) {
      return;
    }
    EObject element = kind.isEmpty() ? null : spot.reader().get(declared);
    if (!kind.isEmpty() && !(element instanceof PartDecl part && is(part, kind))) {
      return;
    }
    boolean mine = declared.packageName().equals(own);
    Items.Rank rank = !inScope ? Items.Rank.IMPORT : mine ? Items.Rank.BEST : Items.Rank.GOOD;
    CompletionItem item =
        items.word(declared.name(), icon(declared.kind()), rank, declared.packageName());
    if (item != null) {
      item.setData(declared.qualifiedName());
      if (!inScope) {
        item.setAdditionalTextEdits(List.of(importOf(declared)));
        item.setDetail("import " + declared.packageName());
      }
    }
  }

  private boolean is(PartDecl part, String kind) {
    return Types.lineage(new Types(spot.reader()).kindOf(part)).stream()
        .anyMatch(k -> kind.equals(k.getName()));
  }

  private static CompletionItemKind icon(DeclarationKind kind) {
    return switch (kind) {
      case KIND -> CompletionItemKind.Interface;
      case PART -> CompletionItemKind.Class;
      case SOURCE -> CompletionItemKind.Reference;
      case STANDARD, SECTION, OVERLAY -> CompletionItemKind.Module;
      case DESIGN, VARIANT, COMPARE, FABRIC -> CompletionItemKind.Struct;
    };
  }

  /** A line that imports a declaration; of a section or variant what it is a member of. */
  private TextEdit importOf(Declared declared) {
    String simple = declared.name();
    int dot = simple.indexOf('.');
    String name = declared.packageName() + "." + (dot < 0 ? simple : simple.substring(0, dot));
    return Imports.edit(spot.parsed(), name);
  }

  /** What the declaration says about itself, for the pane beside the list. */
  static String documentation(EObject element) {
    StringBuilder text = new StringBuilder();
    if (element instanceof SourceDecl source && source.getTitle() != null) {
      text.append(source.getTitle()).append("\n\n");
    } else if (element instanceof Profile profile && profile.getTitle() != null) {
      text.append(profile.getTitle()).append("\n\n");
    }
    return text.append(DocComments.of(element)).toString().strip();
  }
}
