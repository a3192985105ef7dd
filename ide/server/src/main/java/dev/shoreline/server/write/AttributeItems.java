package dev.shoreline.server.write;

import dev.shoreline.server.names.Types;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Attributes that the braces may state and do not state yet; required ones first. */
final class AttributeItems {
  private AttributeItems() {}

  static void add(Spot spot, Option option, Items items) {
    Owners owners = new Owners(spot);
    KindDecl kind = owners.kind(option);
    Set<String> stated = stated(owners.owner(option), spot);
    for (Map.Entry<String, AttributeDecl> entry : Types.attributes(kind).entrySet()) {
      AttributeDecl attribute = entry.getValue();
      if (!stated.contains(entry.getKey())) {
        CompletionItem item =
            items.snippet(
                entry.getKey(),
                Wants.snippet(attribute),
                CompletionItemKind.Property,
                attribute.isRequired() ? Items.Rank.BEST : Items.Rank.GOOD,
                Wants.detail(attribute));
        Items.document(item, attribute.getDoc() == null ? "" : attribute.getDoc());
      }
    }
  }

  /** Names stated in the same braces, apart from the one that is being written. */
  private static Set<String> stated(@org.jspecify.annotations.Nullable EObject owner, Spot spot) {
    Set<String> names = new HashSet<>();
    if (owner != null) {
      for (EObject member : owner.eContents()) {
        if (member instanceof Assignment a && a.getName() != null) {
          int at = dev.shoreline.syntax.Spans.of(a).offset();
          if (at != spot.start()) {
            names.add(a.getName());
          }
        }
      }
    }
    return names;
  }
}
