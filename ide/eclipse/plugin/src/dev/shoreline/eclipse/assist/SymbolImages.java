package dev.shoreline.eclipse.assist;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Pictures of proposals, of those the workbench has. */
final class SymbolImages {
  private SymbolImages() {}

  static @Nullable Image of(@Nullable CompletionItemKind kind) {
    ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case Class, Interface, Struct, Module -> images.getImage(ISharedImages.IMG_OBJ_ELEMENT);
      case File, Folder, Reference -> images.getImage(ISharedImages.IMG_OBJ_FILE);
      case Snippet -> images.getImage(ISharedImages.IMG_OBJ_ADD);
      default -> null;
    };
  }
}
