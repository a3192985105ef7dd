package dev.shoreline.eclipse.outline;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.lsp4j.DocumentSymbol;

/** A symbol stays the same while its text moves: what was open in the tree stays open. */
final class SymbolIdentity implements IElementComparer {
  @Override
  public boolean equals(Object a, Object b) {
    if (a instanceof DocumentSymbol left && b instanceof DocumentSymbol right) {
      return left.getName().equals(right.getName()) && left.getKind() == right.getKind();
    }
    return a.equals(b);
  }

  @Override
  public int hashCode(Object element) {
    return element instanceof DocumentSymbol symbol
        ? symbol.getName().hashCode()
        : element.hashCode();
  }
}
