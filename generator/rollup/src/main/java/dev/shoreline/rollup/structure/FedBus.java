package dev.shoreline.rollup.structure;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import org.jspecify.annotations.Nullable;

/** The bus that a feed connects to. */
public final class FedBus {
  private FedBus() {}

  /** The one it names; the only one when it names none; null when there is no such bus. */
  public static @Nullable Bus of(Design design, Feed feed) {
    for (Bus b : design.buses()) {
      if (b.name().equals(feed.bus())) {
        return b;
      }
    }
    return feed.bus().isEmpty() && design.buses().size() == 1 ? design.buses().get(0) : null;
  }
}
