package dev.shoreline.sonic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code cpo.json} says: which engine takes which lanes of the ASIC, which laser lights them,
 * and which banks of both an interface uses. The order of devices and interfaces is that of the
 * file; it does not matter for equality.
 */
public record CpoMapping(
    Map<String, CpoDevice> devices, Map<String, List<AssociatedDevice>> interfaces) {
  public static final CpoMapping NONE = new CpoMapping(Map.of(), Map.of());

  public CpoMapping {
    devices = Collections.unmodifiableMap(new LinkedHashMap<>(devices));
    Map<String, List<AssociatedDevice>> copy = new LinkedHashMap<>();
    interfaces.forEach((name, used) -> copy.put(name, List.copyOf(used)));
    interfaces = Collections.unmodifiableMap(copy);
  }

  public boolean isEmpty() {
    return devices.isEmpty() && interfaces.isEmpty();
  }
}
