package dev.shoreline.emit.bom;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Part;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of cold plates that name an {@code item}: one plate for each instance they cool. */
final class PlateRows {
  private PlateRows() {}

  static List<BomRow> of(Design design) {
    List<BomRow> rows = new ArrayList<>();
    for (Plate plate : design.plates()) {
      Optional<Part> item = plate.attributes().part("item");
      if (item.isEmpty()) {
        continue;
      }
      Selection on = plate.selection();
      Instance cooled = on.instance();
      String all = RefDes.of(List.of(cooled));
      rows.add(
          new BomRow(
              "plate:" + on,
              cooled.level().label(),
              all,
              "plate on " + (on.instances() == cooled.total() ? all : on.toString()),
              List.of(),
              BigDecimal.valueOf(on.instances()),
              "ea",
              BomItem.of(item.get(), item.get().attributes()),
              true,
              InstanceRows.place(plate.span())));
    }
    return rows;
  }
}
