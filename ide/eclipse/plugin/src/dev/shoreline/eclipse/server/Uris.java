package dev.shoreline.eclipse.server;

import java.net.URI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.jspecify.annotations.Nullable;

/** Addresses as the protocol writes them, {@code file:///...}, and the files behind them. */
public final class Uris {
  private Uris() {}

  public static @Nullable String of(IResource resource) {
    URI uri = resource.getLocationURI();
    return uri == null ? null : of(uri);
  }

  public static String of(URI uri) {
    String text = uri.toString();
    return text.startsWith("file:/") && !text.startsWith("file://")
        ? "file://" + text.substring("file:".length())
        : text;
  }

  /** The file of the workspace at an address; null when the workspace has none. */
  public static @Nullable IFile file(String uri) {
    for (IFile file :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri))) {
      if (file.isAccessible()) {
        return file;
      }
    }
    return null;
  }
}
