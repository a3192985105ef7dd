package dev.shoreline.eclipse.server;

import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.StatusEvent;

/** Hears of checks. Called on a thread of the server connection, never on that of the display. */
public interface ServerListener {
  /** A check of whole designs has ended. */
  default void checked(CheckedEvent event) {}

  default void status(StatusEvent event) {}

  /** Colours and foldings may have changed without a change of the text. */
  default void refresh() {}
}
