package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.shoreline.SpecFile;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Leads from a syntax tree back to the file it was read from. */
public final class SourceAdapter extends AdapterImpl {
  private final SourceFile file;

  private SourceAdapter(SourceFile file) {
    this.file = file;
  }

  static void attach(SpecFile ast, SourceFile file) {
    ast.eAdapters().add(new SourceAdapter(file));
  }

  /** The file of anything in a syntax tree; null for what no file states. */
  public static @Nullable SourceFile fileOf(EObject object) {
    for (Adapter adapter : EcoreUtil.getRootContainer(object).eAdapters()) {
      if (adapter instanceof SourceAdapter source) {
        return source.file;
      }
    }
    return null;
  }
}
