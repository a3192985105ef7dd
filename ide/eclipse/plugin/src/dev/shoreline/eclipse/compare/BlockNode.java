package dev.shoreline.eclipse.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** One block in the structure of a compared spec. */
final class BlockNode extends DocumentRangeNode implements ITypedElement {
  private static final int BLOCK = 1;

  BlockNode(DocumentRangeNode parent, IDocument document, Block block) {
    super(parent, BLOCK, block.name(), document, block.offset(), block.length());
  }

  @Override
  public String getName() {
    return getId();
  }

  @Override
  public String getType() {
    return "shore";
  }

  @Override
  public Image getImage() {
    return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
  }
}
