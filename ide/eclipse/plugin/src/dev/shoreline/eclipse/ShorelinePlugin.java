package dev.shoreline.eclipse;

import dev.shoreline.eclipse.server.ShorelineServer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The bundle: owns the language server of this workbench, from first use to shutdown. */
public final class ShorelinePlugin extends AbstractUIPlugin {
  public static final String ID = "dev.shoreline.eclipse";

  private static @Nullable ShorelinePlugin instance;
  private @Nullable ShorelineServer server;

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    instance = this;
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    synchronized (this) {
      if (server != null) {
        server.close();
        server = null;
      }
    }
    instance = null;
    super.stop(context);
  }

  public static ShorelinePlugin get() {
    ShorelinePlugin plugin = instance;
    if (plugin == null) {
      throw new IllegalStateException(ID + " is not active");
    }
    return plugin;
  }

  /** The server; its process starts with the first request or opened spec. */
  public static ShorelineServer server() {
    ShorelinePlugin plugin = get();
    synchronized (plugin) {
      ShorelineServer running = plugin.server;
      if (running == null) {
        running = new ShorelineServer();
        plugin.server = running;
        running.watch();
      }
      return running;
    }
  }

  public static void log(String message, @Nullable Throwable cause) {
    ILog.of(ShorelinePlugin.class).error(message, cause);
  }

  public static void note(String message) {
    ILog.of(ShorelinePlugin.class).info(message);
  }
}
