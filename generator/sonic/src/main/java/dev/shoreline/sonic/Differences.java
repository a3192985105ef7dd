package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In what two sets of platform files differ. Order of devices and interfaces, of the devices of an
 * interface and of the lanes of a laser is no difference, nor are aliases; nor is the number on the
 * front panel where files leave it out.
 */
public final class Differences {
  private Differences() {}

  /** Paths that differ, each in one sentence; empty when both mean the same. */
  public static List<String> of(Platform a, CpoMapping aMapping, Platform b, CpoMapping bMapping) {
    List<String> found = new ArrayList<>();
    compare("devices", devices(aMapping), devices(bMapping), found);
    compare("interfaces of the mapping", used(aMapping), used(bMapping), found);
    boolean indexed = isIndexed(a) && isIndexed(b);
    compare("interfaces", ports(a, indexed), ports(b, indexed), found);
    return found;
  }

  private static void compare(
      String what, Map<String, String> a, Map<String, String> b, List<String> found) {
    Set<String> names = new LinkedHashSet<>(a.keySet());
    names.addAll(b.keySet());
    for (String name : names) {
      String one = a.getOrDefault(name, "nothing");
      String other = b.getOrDefault(name, "nothing");
      if (!one.equals(other)) {
        found.add(
            what + ": " + name + " has " + Problems.plain(one) + ", not " + Problems.plain(other));
      }
    }
  }

  private static Map<String, String> devices(CpoMapping mapping) {
    Map<String, String> text = new TreeMap<>();
    mapping.devices().forEach((name, device) -> text.put(name, device(device)));
    return text;
  }

  private static String device(CpoDevice device) {
    if (device instanceof CpoDevice.OpticalEngine e) {
      return e.maxBanks() + " banks, lanes " + e.lanes().runs();
    }
    CpoDevice.LaserSource s = (CpoDevice.LaserSource) device;
    StringBuilder text = new StringBuilder(s.lasers() + " lasers, " + s.maxBanks() + " banks");
    s.lanes()
        .forEach(
            (laser, lanes) ->
                text.append(", ")
                    .append(laser)
                    .append(": ")
                    .append(LaneList.of(lanes.stream().sorted()).runs()));
    return text.toString();
  }

  private static Map<String, String> used(CpoMapping mapping) {
    Map<String, String> text = new TreeMap<>();
    mapping.interfaces().forEach((name, used) -> text.put(name, new TreeSet<>(used).toString()));
    return text;
  }

  private static boolean isIndexed(Platform platform) {
    return platform.interfaces().stream().noneMatch(i -> i.index().isEmpty());
  }

  private static Map<String, String> ports(Platform platform, boolean indexed) {
    Map<String, String> text = new TreeMap<>();
    for (PlatformInterface i : platform.interfaces()) {
      text.put(
          i.name(),
          "lanes "
              + i.lanes().runs()
              + (indexed ? ", index " + new TreeSet<>(i.index()) : "")
              + ", "
              + i.modes());
    }
    return text;
  }
}
