package dev.shoreline.emit.bom;

import dev.shoreline.emit.json.Json;
import dev.shoreline.model.Instance;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/**
 * The bill in CycloneDX 1.6: the design is the component that the document is about; its packaging
 * levels are assemblies; lines are devices in them, and lines of contained parts are in the line
 * that contains them. The serial number is derived from the content, and there is no time stamp.
 */
final class BomCycloneDx {
  private final BillOfMaterials bom;
  private final Map<String, Component> byId = new LinkedHashMap<>();
  private final Map<String, Component> levels = new LinkedHashMap<>();
  private final Map<String, Set<String>> dependsOn = new LinkedHashMap<>();

  private BomCycloneDx(BillOfMaterials bom) {
    this.bom = bom;
  }

  static String render(BillOfMaterials bom) {
    Bom document = new BomCycloneDx(bom).document();
    UUID content = UUID.nameUUIDFromBytes(json(document).getBytes(StandardCharsets.UTF_8));
    document.setSerialNumber("urn:uuid:" + content);
    return json(document);
  }

  private static String json(Bom document) {
    try {
      // The library ends lines as the machine does.
      String json = BomGeneratorFactory.createJson(Version.VERSION_16, document).toJsonString();
      return Json.harmless(json.replace("\r\n", "\n")) + "\n";
    } catch (GeneratorException e) {
      throw new IllegalStateException("the document cannot be written", e);
    }
  }

  private Bom document() {
    Bom document = new Bom();
    document.setVersion(1);
    String root = "design:" + bom.design();
    document.setMetadata(metadata(root));
    dependsOn.put(root, new LinkedHashSet<>());
    for (BomRow row : bom.rows()) {
      Component level = levels.computeIfAbsent(row.level(), BomCycloneDx::level);
      dependsOn.get(root).add(level.getBomRef());
      Component parent = parent(row, level);
      Component device = DeviceComponent.of(row);
      byId.put(row.id(), device);
      parent.addComponent(device);
      dependsOn.computeIfAbsent(parent.getBomRef(), k -> new LinkedHashSet<>()).add(row.id());
      dependsOn.putIfAbsent(row.id(), new LinkedHashSet<>());
    }
    levels.values().forEach(document::addComponent);
    dependsOn.forEach((ref, on) -> document.addDependency(dependency(ref, on)));
    return document;
  }

  private Metadata metadata(String root) {
    Component tool = new Component();
    tool.setType(Component.Type.APPLICATION);
    tool.setName("Shoreline");
    ToolInformation tools = new ToolInformation();
    tools.setComponents(List.of(tool));
    Component device = new Component();
    device.setType(Component.Type.DEVICE);
    device.setBomRef(root);
    device.setName(bom.design());
    if (!bom.revision().isEmpty()) {
      device.setVersion(bom.revision());
    }
    if (!bom.description().isEmpty()) {
      device.setDescription(bom.description());
    }
    DeviceComponent.property(device, "cdx:device:bom:ebom", "true");
    Metadata metadata = new Metadata();
    metadata.setTimestamp(null);
    metadata.setToolChoice(tools);
    metadata.setComponent(device);
    return metadata;
  }

  private static Component level(String name) {
    Component level = new Component();
    level.setType(Component.Type.DEVICE);
    level.setBomRef("level:" + name);
    level.setName(name);
    DeviceComponent.property(level, "cdx:device:quantity", "1");
    DeviceComponent.property(level, "shoreline:level", name);
    return level;
  }

  private Component parent(BomRow row, Component level) {
    Instance parent = row.stated() ? row.instances().get(0).parent() : null;
    if (parent == null) {
      return level;
    }
    return bom.rows().stream()
        .filter(r -> r.instances().contains(parent))
        .map(r -> byId.get(r.id()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(level);
  }

  private static Dependency dependency(String ref, Set<String> on) {
    Dependency dependency = new Dependency(ref);
    on.forEach(id -> dependency.addDependency(new Dependency(id)));
    return dependency;
  }
}
