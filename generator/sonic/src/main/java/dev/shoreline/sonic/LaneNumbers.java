package dev.shoreline.sonic;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Numbers of the ASIC lanes: from 1, through all ASICs in the order written. An ASIC that states a
 * {@code platform-number} begins with that.
 */
final class LaneNumbers {
  static final String SERDES = "serdes";

  private final Map<Instance, Long> first = new HashMap<>();

  LaneNumbers(Design design) {
    long next = 1;
    for (Instance asic : design.instancesOf("Asic")) {
      LaneGroup serdes = asic.attributes().group(SERDES).orElse(null);
      if (serdes != null) {
        next = PlatformNames.number(asic).orElse(next);
        first.put(asic, next);
        next += asic.total() * serdes.count();
      }
    }
  }

  /** Empty when the lane is none of an ASIC. */
  OptionalLong of(LaneGraph.Lane lane) {
    Long start = first.get(lane.group().instance());
    return start == null || !lane.group().name().equals(SERDES)
        ? OptionalLong.empty()
        : OptionalLong.of(
            start + (long) lane.instance() * lane.group().lanes().count() + lane.index());
  }
}
