package dev.shoreline.sonic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By how much the banks of each device are numbered on from 0, as the interfaces use them. A device
 * whose banks do not follow its lanes, eight at a time, is a problem.
 */
final class BankOffsets {
  private final Map<String, Long> offsets = new HashMap<>();

  BankOffsets(PlatformIndex index, CpoMapping mapping) {
    for (PlatformInterface port : index.ports) {
      List<AssociatedDevice> used = mapping.interfaces().getOrDefault(port.name(), List.of());
      port.lanes()
          .forEach(
              lane -> {
                check(index, port, lane, used, index.engineOf.get(lane), true);
                check(index, port, lane, used, index.laserOf.get(lane), false);
              });
    }
  }

  private void check(
      PlatformIndex index,
      PlatformInterface port,
      long lane,
      List<AssociatedDevice> used,
      PlatformIndex.@org.jspecify.annotations.Nullable Place place,
      boolean engine) {
    if (place == null || used.isEmpty()) {
      return;
    }
    String device =
        engine
            ? index.engines.get(place.device()).getKey()
            : index.lasers.get(place.device()).getKey();
    long bank = place.lane() / Engines.BANK;
    long known = offsets.getOrDefault(device, -1L);
    List<Long> stated =
        used.stream().filter(a -> a.device().equals(device)).map(AssociatedDevice::bank).toList();
    if (stated.isEmpty()) {
      index.problem(port.name() + " has lane " + lane + " of " + device + " and does not name it");
    } else if (known < 0 && stated.get(0) >= bank) {
      offsets.put(device, stated.get(0) - bank);
    } else if (!stated.contains(known + bank)) {
      index.problem(
          "%s uses bank %d of %s, but lane %d is in bank %d counted by eights"
              .formatted(port.name(), stated.get(0), device, lane, Math.max(0, known) + bank));
    }
  }

  long of(String device) {
    return offsets.getOrDefault(device, 0L);
  }
}
