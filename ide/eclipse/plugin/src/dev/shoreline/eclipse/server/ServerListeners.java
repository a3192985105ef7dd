package dev.shoreline.eclipse.server;

import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.StatusEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SafeRunner;

/** All who hear of checks; one that fails does not keep the others from hearing. */
final class ServerListeners implements ServerListener {
  private final List<ServerListener> all = new CopyOnWriteArrayList<>();

  void add(ServerListener listener) {
    all.add(listener);
  }

  void remove(ServerListener listener) {
    all.remove(listener);
  }

  @Override
  public void checked(CheckedEvent event) {
    each(l -> l.checked(event));
  }

  @Override
  public void status(StatusEvent event) {
    each(l -> l.status(event));
  }

  @Override
  public void refresh() {
    each(ServerListener::refresh);
  }

  private void each(Consumer<ServerListener> call) {
    for (ServerListener listener : all) {
      SafeRunner.run(() -> call.accept(listener));
    }
  }
}
