package dev.shoreline.sonic;

import java.util.List;

/** The interfaces of {@code platform.json}, in its order. */
public record Platform(List<PlatformInterface> interfaces) {
  public Platform {
    interfaces = List.copyOf(interfaces);
  }
}
