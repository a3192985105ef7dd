package dev.shoreline.eclipse.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Name of a symbol, and what it is in the colour of remarks. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {
  @Override
  public StyledString getStyledText(Object element) {
    DocumentSymbol symbol = (DocumentSymbol) element;
    StyledString label = new StyledString(symbol.getName());
    if (symbol.getDetail() != null && !symbol.getDetail().isEmpty()) {
      label.append("  " + symbol.getDetail(), StyledString.DECORATIONS_STYLER);
    }
    return label;
  }

  @Override
  public Image getImage(Object element) {
    boolean holds = new SymbolTree().hasChildren(element);
    return PlatformUI.getWorkbench()
        .getSharedImages()
        .getImage(holds ? ISharedImages.IMG_OBJ_ELEMENT : ISharedImages.IMG_OBJ_FILE);
  }
}
