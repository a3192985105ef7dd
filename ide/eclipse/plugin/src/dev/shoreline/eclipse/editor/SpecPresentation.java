package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.ShorelinePlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.jspecify.annotations.Nullable;

/** Colours of a spec as it is typed; they follow the theme. */
public final class SpecPresentation extends PresentationReconciler
    implements IPropertyChangeListener {
  private final SpecScanner scanner = new SpecScanner();
  private @Nullable ITextViewer viewer;

  public SpecPresentation() {
    WholeTextRepairer repairer = new WholeTextRepairer(scanner);
    setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
    setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
  }

  @Override
  public void install(ITextViewer installed) {
    super.install(installed);
    viewer = installed;
    SyntaxColor.registry().addListener(this);
    // From the first spec on, the server knows what is open.
    ShorelinePlugin.server();
  }

  @Override
  public void uninstall() {
    SyntaxColor.registry().removeListener(this);
    viewer = null;
    super.uninstall();
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (event.getProperty().startsWith(ShorelinePlugin.ID)) {
      scanner.colorsChanged();
      ITextViewer shown = viewer;
      if (shown != null) {
        shown.invalidateTextPresentation();
      }
    }
  }

  /** A comment over several lines may begin or end anywhere, so a change damages all behind it. */
  private static final class WholeTextRepairer extends DefaultDamagerRepairer {
    WholeTextRepairer(SpecScanner scanner) {
      super(scanner);
    }

    @Override
    public org.eclipse.jface.text.IRegion getDamageRegion(
        org.eclipse.jface.text.ITypedRegion partition,
        org.eclipse.jface.text.DocumentEvent event,
        boolean partitioningChanged) {
      return partition;
    }
  }
}
