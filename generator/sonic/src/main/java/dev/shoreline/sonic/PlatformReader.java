package dev.shoreline.sonic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads platform files. What is wrong with them is said, each with the path of the member; nothing
 * is thrown for what a file says.
 */
public final class PlatformReader {
  /** Interfaces or devices of one file. */
  static final int MOST = 20_000;

  private static final int DEEPEST = 50;
  private static final ObjectMapper MAPPER = new ObjectMapper(factory());

  private final Problems problems;
  private final List<String> left = new ArrayList<>();

  private PlatformReader(String file) {
    problems = new Problems(file);
  }

  private static JsonFactory factory() {
    return new JsonFactoryBuilder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(40).build())
        .build();
  }

  /**
   * What was read.
   *
   * @param problems why it cannot be used, each in one sentence; empty when it can
   * @param leftOut what the file says and the result does not, by path
   */
  public record Read<T>(T value, List<String> problems, List<String> leftOut) {
    public Read {
      problems = List.copyOf(problems);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Reads {@code platform.json}; what it says besides interfaces is left out. */
  public static Read<Platform> platform(String text) {
    PlatformReader reader = new PlatformReader(PlatformFiles.PLATFORM);
    List<PlatformInterface> interfaces = new ArrayList<>();
    JsonNode file = reader.parse(text);
    reader.members(file, "interfaces").forEach((name, node) -> reader.port(name, node, interfaces));
    if (reader.problems.isEmpty() && interfaces.isEmpty()) {
      reader.problems.add("interfaces", "there are none");
    }
    return new Read<>(new Platform(interfaces), reader.problems.all(), reader.left);
  }

  /** Reads the mapping in either schema, whichever its members belong to. */
  public static Read<CpoMapping> mapping(String text, Schema schema) {
    PlatformReader reader = new PlatformReader(schema.file());
    Map<String, CpoDevice> devices = new LinkedHashMap<>();
    Map<String, List<AssociatedDevice>> interfaces = new LinkedHashMap<>();
    JsonNode file = reader.parse(text);
    DeviceReader deviceReader = new DeviceReader(reader.problems, reader.left);
    reader.members(file, "devices").forEach((name, node) -> deviceReader.read(name, node, devices));
    reader
        .members(file, "interfaces")
        .forEach((name, node) -> interfaces.put(name, reader.used(name, node, devices)));
    return new Read<>(new CpoMapping(devices, interfaces), reader.problems.all(), reader.left);
  }

  private JsonNode parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isObject()) {
        return node;
      }
      problems.add("", "is no JSON object");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String where = at == null ? "" : "line " + at.getLineNr();
      problems.add(where, Problems.plain(e.getOriginalMessage()));
    }
    return MAPPER.createObjectNode();
  }

  /** Members of an object of the file whose names can be used. */
  private Map<String, JsonNode> members(JsonNode file, String name) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    JsonNode node = file.path(name);
    if (!problems.isEmpty()) {
      return members;
    }
    if (!node.isObject()) {
      problems.add(name, "is missing or no object");
    } else if (node.size() > MOST) {
      problems.add(name, "has more than " + MOST + " members");
    } else {
      node.fields()
          .forEachRemaining(
              e -> {
                if (Problems.isName(e.getKey())) {
                  members.put(e.getKey(), e.getValue());
                } else {
                  problems.add(
                      name + "." + Problems.plain(e.getKey()),
                      "is no name: at most 100 characters, and no control character");
                }
              });
    }
    return members;
  }

  private void port(String name, JsonNode node, List<PlatformInterface> interfaces) {
    String path = "interfaces." + name;
    LaneList lanes = LaneText.lanes(node.path("lanes"), path + ".lanes", problems);
    List<Long> index = LaneText.numbers(node.path("index"), path + ".index", problems);
    if (lanes.isEmpty() && problems.isEmpty()) {
      problems.add(path + ".lanes", "names no lane");
    }
    interfaces.add(new PlatformInterface(name, index, lanes, modes(node, path)));
    leftOut(node, path, List.of("lanes", "index", "breakout_modes")::contains);
  }

  /** An object of mode to aliases, or as older files write it, one text. */
  private List<BreakoutMode> modes(JsonNode node, String path) {
    JsonNode modes = node.path("breakout_modes");
    List<BreakoutMode> found = new ArrayList<>();
    if (modes.isTextual() && Problems.isText(modes.textValue())) {
      return BreakoutMode.stated(modes.textValue(), 1);
    }
    if (!modes.isObject() && !modes.isMissingNode()) {
      problems.add(path + ".breakout_modes", "is neither an object nor a text");
    }
    modes
        .fields()
        .forEachRemaining(
            e -> {
              List<String> aliases = new ArrayList<>();
              e.getValue().forEach(a -> aliases.add(a.asText()));
              if (BreakoutMode.isMode(e.getKey())) {
                found.add(new BreakoutMode(e.getKey(), aliases));
              } else {
                problems.add(
                    path + ".breakout_modes." + Problems.plain(e.getKey()),
                    "is no breakout mode such as 2x800G");
              }
            });
    return found;
  }

  private List<AssociatedDevice> used(String name, JsonNode node, Map<String, CpoDevice> devices) {
    String path = "interfaces." + name + ".associated_devices";
    List<AssociatedDevice> used = new ArrayList<>();
    JsonNode list = node.path("associated_devices");
    if (!list.isArray() || list.size() > MOST) {
      problems.add(path, "is missing or no list");
      return used;
    }
    for (JsonNode one : list) {
      String device = one.path("device_id").asText();
      if (!devices.containsKey(device)) {
        if (!left.contains("devices." + device)) {
          problems.add(path, "names '" + Problems.plain(device) + "', which is not among devices");
        }
        continue;
      }
      // A bank that is not named is the first.
      long bank = one.has("bank") ? LaneText.number(one.path("bank"), path, problems) : 0;
      used.add(new AssociatedDevice(device, bank));
    }
    leftOut(node, "interfaces." + name, "associated_devices"::equals);
    return used;
  }

  private void leftOut(JsonNode node, String path, Predicate<String> known) {
    node.fieldNames()
        .forEachRemaining(
            f -> {
              if (!known.test(f)) {
                left.add(path + "." + Problems.plain(f));
              }
            });
  }
}
