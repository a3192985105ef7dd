package dev.shoreline.sonic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one device of a mapping, under the names of either schema. */
final class DeviceReader {
  private static final Set<String> ENGINE =
      Set.of("device_type", "max_banks", Schema.CPO.lanes(), Schema.OPTICAL_DEVICES.lanes());
  private static final Set<String> LASER =
      Set.of(
          "device_type",
          "max_banks",
          "lasers",
          Schema.CPO.laserLanes(),
          Schema.OPTICAL_DEVICES.laserLanes());

  private final Problems problems;
  private final List<String> left;

  /**
   * @param left gets the paths of what is not read
   */
  DeviceReader(Problems problems, List<String> left) {
    this.problems = problems;
    this.left = left;
  }

  void read(String name, JsonNode node, Map<String, CpoDevice> devices) {
    String path = "devices." + name;
    String type = node.path("device_type").asText();
    if (type.equals(DeviceType.ENGINE)) {
      LaneList lanes = LaneText.lanes(either(node, Schema::lanes), path + ".lanes", problems);
      if (lanes.isEmpty() && problems.isEmpty()) {
        problems.add(path, "takes no lane of the ASIC");
      }
      devices.put(name, new CpoDevice.OpticalEngine(banks(node, path, lanes.size()), lanes));
      leftOut(node, path, ENGINE);
    } else if (type.equals(DeviceType.LASER)) {
      devices.put(name, laser(node, path));
      leftOut(node, path, LASER);
    } else {
      left.add(path);
    }
  }

  private CpoDevice.LaserSource laser(JsonNode node, String path) {
    Map<Long, LaneList> lanes = new TreeMap<>();
    JsonNode map = either(node, Schema::laserLanes);
    String where = path + "." + Schema.CPO.laserLanes();
    if (!map.isObject() || map.isEmpty()) {
      problems.add(where, "is missing, so that nobody knows which lanes its lasers light");
    }
    map.fields()
        .forEachRemaining(
            e -> {
              long laser = LaneText.number(e.getKey(), where, problems);
              LaneList lit = LaneText.lanes(e.getValue(), where + "." + laser, problems);
              if (laser < 1) {
                problems.add(where, "counts lasers from 1");
              } else if (!lit.isEmpty() && lanes.put(laser, lit) != null) {
                problems.add(where, "names laser " + laser + " twice");
              }
            });
    long highest = lanes.keySet().stream().mapToLong(Long::longValue).max().orElse(1);
    long lasers =
        node.has("lasers")
            ? LaneText.number(node.path("lasers"), path + ".lasers", problems)
            : highest;
    if (lasers < highest || lasers > PlatformReader.MOST) {
      problems.add(path + ".lasers", "is " + lasers + ", and laser " + highest + " is named");
    }
    return new CpoDevice.LaserSource(lasers, banks(node, path, lasers), lanes);
  }

  private long banks(JsonNode node, String path, long lanes) {
    return node.has("max_banks")
        ? LaneText.number(node.path("max_banks"), path + ".max_banks", problems)
        : (lanes + Engines.BANK - 1) / Engines.BANK;
  }

  private static JsonNode either(
      JsonNode node, java.util.function.Function<Schema, String> member) {
    JsonNode now = node.path(member.apply(Schema.CPO));
    return now.isMissingNode() ? node.path(member.apply(Schema.OPTICAL_DEVICES)) : now;
  }

  private void leftOut(JsonNode node, String path, Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            f -> {
              if (!known.contains(f)) {
                left.add(path + "." + Problems.plain(f));
              }
            });
  }
}
