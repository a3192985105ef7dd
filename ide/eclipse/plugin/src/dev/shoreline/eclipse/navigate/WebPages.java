package dev.shoreline.eclipse.navigate;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Pages shown by the browser the user has chosen. */
public final class WebPages {
  private static final Set<String> SCHEMES = Set.of("http", "https", "file");

  private WebPages() {}

  /** Opens a page; an address that is none of a page (a spec may hold one) is only logged. */
  public static void open(String address) {
    try {
      URI uri = URI.create(address);
      if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
        ShorelinePlugin.note("Not a page: " + address);
        return;
      }
      PlatformUI.getWorkbench().getBrowserSupport().createBrowser("shoreline").openURL(uri.toURL());
    } catch (IllegalArgumentException | MalformedURLException e) {
      ShorelinePlugin.log("Not an address: " + address, e);
    } catch (PartInitException e) {
      Program.launch(address);
    }
  }
}
