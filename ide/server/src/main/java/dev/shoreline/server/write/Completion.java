package dev.shoreline.server.write;

import dev.shoreline.server.state.Snapshot;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.follow.Step;
import dev.shoreline.syntax.outline.Declared;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/** What can be written at a place. */
public final class Completion {
  /** Characters that bring up the list by themselves. */
  public static final List<String> TRIGGERS = List.of(".", ":", " ");

  private static final Set<String> EXPRESSIONS = Set.of("NameRef.name", "RequireDecl.name");

  private Completion() {}

  /**
   * @param snippets whether the editor can take texts with places to fill in
   * @param constructs whether to offer whole constructs as such texts
   */
  public static CompletionList at(
      Snapshot snapshot, String path, Position position, boolean snippets, boolean constructs) {
    CompletionList list = new CompletionList(false, List.of());
    Spot.at(snapshot, path, position)
        .ifPresent(spot -> list.setItems(items(spot, snippets, constructs)));
    return list;
  }

  private static List<CompletionItem> items(Spot spot, boolean snippets, boolean constructs) {
    Items items = new Items(spot);
    Set<String> done = new HashSet<>();
    for (Option option : spot.options()) {
      if (option.keyword().isEmpty()) {
        Step slot = option.slot().orElse(null);
        if (slot != null && done.add(slot.rule() + "." + slot.feature() + slot.start())) {
          word(spot, option, slot, items);
        }
      }
    }
    for (Option option : spot.options()) {
      String keyword = option.keyword();
      boolean letters = !keyword.isEmpty() && Character.isLetter(keyword.charAt(0));
      if (letters && !option.isName()) {
        items.word(keyword, CompletionItemKind.Keyword, Items.Rank.KEYWORD, "");
        if (snippets && constructs && spot.isAtLineStart()) {
          Snippets.add(keyword, items);
        }
      }
    }
    return snippets ? items.all() : items.all().stream().map(Completion::plain).toList();
  }

  private static void word(Spot spot, Option option, Step slot, Items items) {
    String at = slot.rule() + "." + slot.feature();
    if (slot.reference() != null) {
      new ReferenceItems(spot, items).add(option, slot);
    } else if (at.equals("Assignment.name") || at.equals("Fact.name")) {
      AttributeItems.add(spot, option, items);
    } else if (option.terminal().equals("UNIT") && !at.startsWith("JointDecl")) {
      UnitItems.add(spot, option, items);
    } else if (at.equals("StepDecl.name")) {
      new PathItems(spot, items).selection(option);
    } else if (at.equals("Postfix.name")) {
      new PathItems(spot, items).member(option);
    } else if (EXPRESSIONS.contains(at)) {
      ValueItems.add(spot, option, items);
    } else {
      NamedItems.add(spot, option, slot, items);
    }
  }

  private static CompletionItem plain(CompletionItem item) {
    if (item.getInsertTextFormat() == org.eclipse.lsp4j.InsertTextFormat.Snippet) {
      item.setInsertTextFormat(org.eclipse.lsp4j.InsertTextFormat.PlainText);
      item.getTextEdit().getLeft().setNewText(item.getLabel());
    }
    return item;
  }

  /** Adds what a declaration says about itself, when the list shows it. */
  public static CompletionItem resolve(Snapshot snapshot, CompletionItem item) {
    String name = item.getData() == null ? "" : String.valueOf(item.getData()).replace("\"", "");
    for (Declared declared : snapshot.reader().workspace().find(name)) {
      EObject element = snapshot.reader().get(declared);
      if (element != null) {
        Items.document(item, ReferenceItems.documentation(element));
        break;
      }
    }
    return item;
  }
}
