package dev.shoreline.sonic;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The files as JSON trees, members in the order in which SONiC documents them. */
public final class PlatformFiles {
  public static final String PLATFORM = "platform.json";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PlatformFiles() {}

  /** {@code platform.json}: its interfaces, and nothing of the chassis. */
  public static ObjectNode platform(Platform platform) {
    ObjectNode file = NODES.objectNode();
    ObjectNode interfaces = file.putObject("interfaces");
    for (PlatformInterface i : platform.interfaces()) {
      ObjectNode node = interfaces.putObject(i.name());
      node.put("index", String.join(",", i.index().stream().map(String::valueOf).toList()));
      node.put("lanes", i.lanes().toString());
      ObjectNode modes = node.putObject("breakout_modes");
      for (BreakoutMode mode : i.breakoutModes()) {
        ArrayNode aliases = modes.putArray(mode.mode());
        mode.aliases().forEach(aliases::add);
      }
    }
    return file;
  }

  /** The mapping, under the names of one schema. */
  public static ObjectNode mapping(CpoMapping mapping, Schema schema) {
    ObjectNode file = NODES.objectNode();
    ObjectNode devices = file.putObject("devices");
    mapping.devices().forEach((name, device) -> devices.set(name, device(device, schema)));
    ObjectNode interfaces = file.putObject("interfaces");
    for (Map.Entry<String, List<AssociatedDevice>> e : mapping.interfaces().entrySet()) {
      ArrayNode used = interfaces.putObject(e.getKey()).putArray("associated_devices");
      e.getValue()
          .forEach(a -> used.addObject().put("device_id", a.device()).put("bank", a.bank()));
    }
    return file;
  }

  private static ObjectNode device(CpoDevice device, Schema schema) {
    ObjectNode node = NODES.objectNode();
    if (device instanceof CpoDevice.OpticalEngine engine) {
      node.put("device_type", DeviceType.ENGINE);
      node.put("max_banks", engine.maxBanks());
      return node.put(schema.lanes(), engine.lanes().toString());
    }
    CpoDevice.LaserSource source = (CpoDevice.LaserSource) device;
    node.put("device_type", DeviceType.LASER);
    node.put("lasers", source.lasers());
    node.put("max_banks", source.maxBanks());
    ObjectNode lanes = node.putObject(schema.laserLanes());
    source.lanes().forEach((laser, lit) -> lanes.put(Long.toString(laser), lit.toString()));
    return node;
  }
}
