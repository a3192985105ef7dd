package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which engine, laser and interface each ASIC lane belongs to. A lane that belongs to two of one
 * sort is a problem: it cannot be said in a design.
 */
final class PlatformIndex {
  /** Lane of a device: which device of its sort, from 0, and which of its lanes, from 0. */
  record Place(int device, long lane) {}

  private static final int SHOWN = 20;

  final Map<Long, Place> engineOf = new HashMap<>();
  final Map<Long, Place> laserOf = new HashMap<>();
  final Map<Long, Place> portOf = new HashMap<>();
  final List<Map.Entry<String, CpoDevice.OpticalEngine>> engines = new ArrayList<>();
  final List<Map.Entry<String, CpoDevice.LaserSource>> lasers = new ArrayList<>();
  final List<PlatformInterface> ports;
  final List<String> problems = new ArrayList<>();

  PlatformIndex(Platform platform, CpoMapping mapping) {
    ports = platform.interfaces();
    mapping
        .devices()
        .forEach(
            (name, device) -> {
              if (device instanceof CpoDevice.OpticalEngine e) {
                put(engineOf, name, engines.size(), e.lanes(), "is taken by two engines");
                engines.add(Map.entry(name, e));
              } else if (device instanceof CpoDevice.LaserSource s) {
                s.lanes().forEach((laser, lanes) -> light(name, laser, lanes));
                lasers.add(Map.entry(name, s));
              }
            });
    for (int i = 0; i < ports.size(); i++) {
      PlatformInterface port = ports.get(i);
      put(portOf, port.name(), i, port.lanes(), "belongs to two interfaces");
      if (new HashSet<>(port.index()).size() > 1) {
        problem(port.name() + " has several numbers on the front panel, and a port has one");
      }
    }
    Set<String> names = new HashSet<>();
    ports.forEach(p -> names.add(p.name()));
    for (String name : mapping.interfaces().keySet()) {
      if (!names.contains(name)) {
        problem(name + " is in the mapping and not in " + PlatformFiles.PLATFORM);
      }
    }
    for (Long lane : new TreeSet<>(laserOf.keySet())) {
      if (!engineOf.containsKey(lane)) {
        problem("lane " + lane + " is lit by a laser and taken by no engine");
      }
    }
  }

  private void light(String name, long laser, LaneList lanes) {
    lanes.forEach(
        lane -> {
          if (laserOf.put(lane, new Place(lasers.size(), laser - 1)) != null) {
            problem("lane " + lane + " is lit by two lasers, one of them in " + name);
          }
        });
  }

  private void put(Map<Long, Place> map, String name, int device, LaneList lanes, String twice) {
    long[] at = {0};
    lanes.forEach(
        lane -> {
          if (map.put(lane, new Place(device, at[0]++)) != null) {
            problem("lane " + lane + " " + twice + ", one of them " + name);
          }
        });
  }

  /** Notes a problem, once, and no more than a screen of them. */
  void problem(String what) {
    if (problems.size() < SHOWN && !problems.contains(what)) {
      problems.add(what);
    }
  }

  /** Lowest and highest lane that anything names. */
  long lowest() {
    return Collections.min(all());
  }

  long highest() {
    return Collections.max(all());
  }

  private List<Long> all() {
    List<Long> lanes = new ArrayList<>(portOf.keySet());
    lanes.addAll(engineOf.keySet());
    return lanes;
  }
}
