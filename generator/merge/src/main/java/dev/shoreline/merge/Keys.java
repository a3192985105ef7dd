package dev.shoreline.merge;

import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.CompareColumn;
import dev.shoreline.syntax.shoreline.ComparisonExpr;
import dev.shoreline.syntax.shoreline.ConformsDecl;
import dev.shoreline.syntax.shoreline.FeedDecl;
import dev.shoreline.syntax.shoreline.Import;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import dev.shoreline.syntax.shoreline.WithinExpr;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/**
 * What makes an element of one version the same as one of another: its kind, and its name or, where
 * it has none, the words that it is told apart by.
 */
final class Keys {
  /** Characters of a key that are kept; two that begin alike and clash only merge by lines. */
  private static final int LONGEST = 200;

  private final String text;

  /**
   * @param text of the file whose elements are asked for
   */
  Keys(String text) {
    this.text = text;
  }

  String of(EObject element) {
    return shortened(kind(element) + " " + identity(element));
  }

  /** Keys are parts of paths, so a long one must not be long for each element below it. */
  static String shortened(String key) {
    return key.length() <= LONGEST
        ? key
        : key.substring(0, LONGEST) + " ~" + key.length() + "~" + key.hashCode();
  }

  /** The key before a {@code was}; empty if there is none. */
  String formerly(EObject element) {
    String name = feature(element, "formerly");
    return name.isEmpty()
        ? ""
        : shortened(kind(element) + " " + name.substring(name.lastIndexOf('.') + 1));
  }

  /** Whether the key follows what the element says rather than a name. */
  static boolean isNameless(EObject element) {
    return element instanceof FeedDecl
        || element instanceof PlateDecl
        || element instanceof WaiveDecl
        || element instanceof CompareColumn
        || element instanceof RequireDecl require && require.getName() == null
        || element instanceof LinkDecl link && link.getName() == null;
  }

  private static String kind(EObject element) {
    return element.eClass().getName();
  }

  private String identity(EObject element) {
    if (element instanceof LevelDecl level) {
      return String.valueOf(level.getLevel());
    } else if (element instanceof ConformsDecl) {
      return "";
    } else if (element instanceof Import) {
      return words(element);
    } else if (element instanceof FeedDecl || element instanceof PlateDecl) {
      return feature(element, "selection");
    } else if (element instanceof WaiveDecl) {
      return feature(element, "rule") + " on " + feature(element, "selection");
    } else if (element instanceof CompareColumn) {
      return feature(element, "design");
    }
    String name = feature(element, "name");
    if (!name.isEmpty()) {
      return name;
    } else if (element instanceof LinkDecl link && !link.getSegments().isEmpty()) {
      List<? extends EObject> segments = link.getSegments();
      return words(segments.get(0)) + " -> " + words(segments.get(segments.size() - 1));
    } else if (element instanceof RequireDecl require) {
      return "condition " + subject(require.getCondition());
    } else if (element instanceof BusDecl) {
      return feature(element, "nominal");
    }
    return "";
  }

  /** What a condition is about, without the number it is held against. */
  private String subject(@Nullable EObject condition) {
    if (condition instanceof ComparisonExpr comparison) {
      return words(comparison.getLeft());
    } else if (condition instanceof WithinExpr within) {
      return words(within.getValue());
    }
    return words(condition);
  }

  private String words(@Nullable EObject object) {
    INode node = object == null ? null : NodeModelUtils.findActualNodeFor(object);
    return node == null ? "" : words(node);
  }

  private String feature(EObject element, String name) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
    return feature == null
        ? ""
        : NodeModelUtils.findNodesForFeature(element, feature).stream()
            .limit(1)
            .map(this::words)
            .collect(Collectors.joining());
  }

  private String words(INode node) {
    String stretch = text.substring(node.getOffset(), node.getEndOffset());
    return String.join(" ", NormalLines.of(stretch));
  }
}
