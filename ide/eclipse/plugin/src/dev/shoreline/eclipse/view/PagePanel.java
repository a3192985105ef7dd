package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.WebPages;
import dev.shoreline.server.protocol.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.jspecify.annotations.Nullable;

/**
 * A page of the server: in a browser inside the view where this machine has one, else as text with
 * a link that opens the browser of the user.
 */
final class PagePanel {
  private final Composite panel;
  private final String fileName;
  private @Nullable Browser browser;
  private @Nullable StyledText text;
  private String html = "";

  /**
   * @param fileName of the page when it is opened outside
   */
  PagePanel(Composite parent, String fileName) {
    this.fileName = fileName;
    panel = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(panel);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(panel);
    Link link = new Link(panel, SWT.NONE);
    link.setText("<a>Open in a browser</a>");
    link.addListener(SWT.Selection, event -> openOutside());
    GridDataFactory.swtDefaults().indent(6, 0).applyTo(link);
    try {
      Browser made = new Browser(panel, SWT.NONE);
      // Pages of the server need no script, and one from a stranger's spec shall have none.
      made.setJavascriptEnabled(false);
      GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
      browser = made;
    } catch (SWTError e) {
      StyledText made =
          new StyledText(panel, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
      made.setFont(JFaceResources.getTextFont());
      made.setMargins(8, 4, 8, 4);
      GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
      text = made;
    }
  }

  void show(@Nullable Page page) {
    if (panel.isDisposed()) {
      return;
    }
    html = page == null ? "" : page.html();
    String problem = page == null ? "" : page.problem();
    if (browser != null) {
      browser.setText(html.isEmpty() ? "<p>" + escape(problem) + "</p>" : html);
    }
    if (text != null) {
      String markdown = page == null ? "" : page.markdown();
      text.setText(markdown.isEmpty() ? problem : markdown);
      text.setTopIndex(0);
    }
  }

  private void openOutside() {
    if (html.isEmpty()) {
      return;
    }
    try {
      Path file = ShorelinePlugin.get().getStateLocation().append(fileName).toPath();
      Files.writeString(file, html);
      WebPages.open(file.toUri().toString());
    } catch (IOException e) {
      ShorelinePlugin.log("The page could not be written", e);
    }
  }

  private static String escape(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
