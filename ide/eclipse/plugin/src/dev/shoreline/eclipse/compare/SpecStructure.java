package dev.shoreline.eclipse.compare;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** The upper pane of the compare editor: which declarations and blocks differ. */
public final class SpecStructure extends StructureCreator {
  @Override
  public String getName() {
    return "Shoreline structure";
  }

  @Override
  protected IStructureComparator createStructureComparator(
      Object element,
      IDocument document,
      ISharedDocumentAdapter sharedDocumentAdapter,
      IProgressMonitor monitor)
      throws CoreException {
    StructureRootNode root = new StructureRootNode(document, element, this, sharedDocumentAdapter);
    for (Block block : BlockScan.of(document.get())) {
      root.addChild(node(root, document, block));
    }
    return root;
  }

  private static BlockNode node(DocumentRangeNode parent, IDocument document, Block block) {
    BlockNode node = new BlockNode(parent, document, block);
    for (Block inside : block.inside()) {
      node.addChild(node(node, document, inside));
    }
    return node;
  }

  @Override
  public String getContents(Object node, boolean ignoreWhitespace) {
    if (!(node instanceof DocumentRangeNode range) || range.getDocument() == null) {
      return "";
    }
    try {
      String text =
          range.getDocument().get(range.getRange().getOffset(), range.getRange().getLength());
      return ignoreWhitespace ? text.replaceAll("\\s+", " ") : text;
    } catch (BadLocationException e) {
      return "";
    }
  }
}
