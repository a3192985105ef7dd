package dev.shoreline.eclipse.outline;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/** Symbols and what stands inside them. */
final class SymbolTree implements ITreeContentProvider {
  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    List<DocumentSymbol> inside = ((DocumentSymbol) parent).getChildren();
    return inside == null ? new Object[0] : inside.toArray();
  }

  @Override
  public @Nullable Object getParent(Object element) {
    return null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return getChildren(element).length > 0;
  }
}
