package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Platform files of switches as regular and as odd as they come, the same for the same seed. */
final class RandomPlatform {
  private final Random random;
  private final boolean odd;
  private final List<List<Long>> engineLanes = new ArrayList<>();
  private final Map<String, CpoDevice> devices = new LinkedHashMap<>();
  private final Map<Long, AssociatedDevice> engineOf = new LinkedHashMap<>();
  private final Map<Long, AssociatedDevice> laserOf = new LinkedHashMap<>();
  private final List<PlatformInterface> ports = new ArrayList<>();
  private final Map<String, List<AssociatedDevice>> used = new LinkedHashMap<>();
  private long nextLane;
  private long nextIndex = 1;

  RandomPlatform(long seed) {
    random = new Random(seed);
    odd = random.nextBoolean();
    nextLane = odd ? random.nextInt(3) * 20 : 1;
    engines();
    lasers();
    ports();
    cages();
  }

  Platform platform() {
    return new Platform(ports);
  }

  CpoMapping mapping() {
    return new CpoMapping(devices, used);
  }

  private boolean sometimes() {
    return odd && random.nextInt(3) == 0;
  }

  private String name(String usual, int number) {
    return sometimes()
        ? List.of("oe\"", "a/b", "\\x", "Motor ").get(random.nextInt(4)) + number + usual
        : usual + number;
  }

  private void engines() {
    int size = 8 << random.nextInt(3);
    int count = 1 + random.nextInt(4);
    for (int e = 1; e <= count; e++) {
      List<Long> lanes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        lanes.add(nextLane++);
      }
      nextLane += sometimes() ? random.nextInt(5) : 0;
      if (sometimes()) {
        Collections.shuffle(lanes, random);
      }
      String name = name("OE", e);
      long first = sometimes() ? 8L * e : 0;
      for (int i = 0; i < size; i++) {
        engineOf.put(lanes.get(i), new AssociatedDevice(name, first + i / 8));
      }
      long banks = size / 8 + (sometimes() ? 1 : 0);
      devices.put(name, new CpoDevice.OpticalEngine(banks, LaneList.of(lanes)));
      engineLanes.add(lanes);
    }
  }

  private void lasers() {
    int ways = 1 << random.nextInt(3);
    boolean interleaved = sometimes();
    int number = 0;
    for (List<Long> lanes : engineLanes) {
      // Each module lights the lanes of one engine, eight lasers or fewer.
      for (int from = 0; from < lanes.size(); from += 8 * ways) {
        List<Long> mine = lanes.subList(from, Math.min(lanes.size(), from + 8 * ways));
        String name = name("ELS", ++number);
        Map<Long, LaneList> lit = new LinkedHashMap<>();
        int lasers = mine.size() / ways;
        for (int laser = 0; laser < lasers; laser++) {
          List<Long> some = new ArrayList<>();
          for (int w = 0; w < ways; w++) {
            some.add(mine.get(interleaved ? laser + w * lasers : laser * ways + w));
          }
          if (!sometimes()) {
            lit.put(laser + 1L, LaneList.of(some));
            some.forEach(l -> laserOf.put(l, new AssociatedDevice(name, 0)));
          }
        }
        if (!lit.isEmpty()) {
          devices.put(name, new CpoDevice.LaserSource(8, 1, lit));
        }
      }
    }
  }

  private void ports() {
    for (List<Long> lanes : engineLanes) {
      for (int from = 0; from < lanes.size(); ) {
        int width = sometimes() ? 1 << random.nextInt(3) : 8;
        width = Math.min(width, 8 - from % 8);
        if (!sometimes()) {
          List<Long> mine = new ArrayList<>(lanes.subList(from, from + width));
          if (sometimes()) {
            Collections.reverse(mine);
          }
          port(mine);
        }
        from += width;
      }
    }
    if (sometimes()) {
      // Laser modules may be left without an interface; platform.json needs one at least.
      Collections.shuffle(ports, random);
    }
  }

  private void cages() {
    int cages = ports.isEmpty() ? 1 : sometimes() ? 2 : 0;
    for (int i = 0; i < cages; i++) {
      nextLane += random.nextInt(2);
      port(List.of(nextLane++));
    }
  }

  private void port(List<Long> lanes) {
    long before = ports.stream().mapToLong(p -> p.lanes().size()).sum();
    String name = sometimes() ? "Eth1/" + (ports.size() + 1) : "Ethernet" + before;
    nextIndex += sometimes() ? 3 : 0;
    List<BreakoutMode> modes =
        sometimes()
            ? BreakoutMode.stated("1x" + 100 * lanes.size() + "G[40G,10G]", nextIndex)
            : BreakoutMode.stated(
                "1x" + 200 * lanes.size() + "G,2x" + 100 * lanes.size() + "G", nextIndex);
    List<Long> index = Collections.nCopies(lanes.size(), nextIndex++);
    ports.add(new PlatformInterface(name, index, LaneList.of(lanes), modes));
    Set<AssociatedDevice> all = new LinkedHashSet<>();
    lanes.forEach(l -> add(all, engineOf.get(l)));
    lanes.forEach(l -> add(all, laserOf.get(l)));
    if (!all.isEmpty()) {
      used.put(name, new ArrayList<>(all));
    }
  }

  private static void add(
      Set<AssociatedDevice> all, @org.jspecify.annotations.Nullable AssociatedDevice one) {
    if (one != null) {
      all.add(one);
    }
  }
}
