package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.ShorelinePlugin;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/**
 * What text is coloured as. The colours are those of the theme (Preferences, Colors and Fonts,
 * Shoreline); the dark theme brings its own.
 */
public enum SyntaxColor {
  KEYWORD(SWT.BOLD),
  COMMENT(SWT.NORMAL),
  TEXT(SWT.NORMAL),
  NUMBER(SWT.NORMAL),
  UNIT(SWT.NORMAL),
  TYPE(SWT.NORMAL),
  PROPERTY(SWT.NORMAL);

  private final int style;

  SyntaxColor(int style) {
    this.style = style;
  }

  /** The id of the colour in the theme. */
  public String id() {
    return ShorelinePlugin.ID + "." + name().toLowerCase(java.util.Locale.ROOT);
  }

  public TextAttribute attribute() {
    return new TextAttribute(registry().get(id()), null, style);
  }

  static ColorRegistry registry() {
    return PlatformUI.isWorkbenchRunning()
        ? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
        : JFaceResources.getColorRegistry();
  }
}
