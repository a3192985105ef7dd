package dev.shoreline.sonic;

import java.util.List;

/**
 * One interface of {@code platform.json}.
 *
 * @param index number on the front panel, one for each lane
 * @param lanes of the ASIC, in the order of the interface's own lanes
 * @param breakoutModes how it may be divided, undivided first
 */
public record PlatformInterface(
    String name, List<Long> index, LaneList lanes, List<BreakoutMode> breakoutModes) {
  public PlatformInterface {
    index = List.copyOf(index);
    breakoutModes = List.copyOf(breakoutModes);
  }

  /** The modes by name, as a design states them: {@code 1x1600G,2x800G}. */
  public String modes() {
    return String.join(",", breakoutModes.stream().map(BreakoutMode::mode).toList());
  }
}
