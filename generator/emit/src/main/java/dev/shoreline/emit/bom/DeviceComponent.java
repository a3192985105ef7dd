package dev.shoreline.emit.bom;

import java.math.BigDecimal;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.OrganizationalEntity;
import org.jspecify.annotations.Nullable;

/**
 * One line as a CycloneDX component of type device. Facts that CycloneDX has a name for go under it
 * ({@code cdx:device:...}); the others stand in the name space {@code shoreline:}.
 */
final class DeviceComponent {
  private DeviceComponent() {}

  static Component of(BomRow row) {
    BomItem item = row.item();
    Component device = new Component();
    device.setType(Component.Type.DEVICE);
    device.setBomRef(row.id());
    device.setName(name(item));
    device.setDescription(item.description());
    if (!item.revision().isEmpty()) {
      device.setVersion(item.revision());
    }
    if (!item.manufacturer().equals(BomItem.TBD)) {
      device.setManufacturer(entity(item.manufacturer()));
    }
    if (!item.supplier().isEmpty()) {
      device.setSupplier(entity(item.supplier()));
    }
    property(device, "cdx:device:quantity", row.quantity().toPlainString());
    property(device, "cdx:device:function", item.function());
    property(device, "cdx:device:location", row.refDes());
    property(device, "cdx:device:sku", item.sku());
    own(device, row);
    return device;
  }

  private static void own(Component device, BomRow row) {
    BomItem item = row.item();
    property(device, "shoreline:unit", row.unit());
    property(device, "shoreline:level", row.level());
    property(device, "shoreline:part", item.name());
    property(device, "shoreline:mpn", item.mpn());
    property(device, "shoreline:ipn", item.ipn());
    property(device, "shoreline:lifecycle", item.lifecycle());
    property(device, "shoreline:alternates", item.alternates());
    property(device, "shoreline:serviced", item.serviced());
    property(device, "shoreline:fru", item.replaceable());
    property(device, "shoreline:populate", row.populate() ? "yes" : "no");
    item.lanes().forEach(lanes -> property(device, "shoreline:lanes", lanes));
    number(device, "shoreline:power-typ:W", item.powerTyp());
    number(device, "shoreline:power-max:W", item.powerMax());
    number(device, "shoreline:mass:g", item.mass());
    item.cost().ifPresent(c -> number(device, "shoreline:unit-cost:" + c.currency(), c.shown()));
    row.extended().ifPresent(c -> number(device, "shoreline:ext-cost:" + c.currency(), c.shown()));
    property(device, "shoreline:source", row.source());
    property(device, "shoreline:figures-from", Figure.summary(row));
  }

  private static String name(BomItem item) {
    if (!item.mpn().equals(BomItem.TBD)) {
      return item.mpn();
    }
    return item.name().isEmpty() ? item.function() : item.name();
  }

  private static void number(Component device, String name, @Nullable BigDecimal value) {
    if (value != null) {
      property(device, name, value.toPlainString());
    }
  }

  /** Adds a property; an empty value says nothing and is left out. */
  static void property(Component device, String name, String value) {
    if (!value.isEmpty()) {
      device.addProperty(new org.cyclonedx.model.Property(name, value));
    }
  }

  private static OrganizationalEntity entity(String name) {
    OrganizationalEntity entity = new OrganizationalEntity();
    entity.setName(name);
    return entity;
  }
}
