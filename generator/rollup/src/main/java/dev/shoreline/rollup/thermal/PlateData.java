package dev.shoreline.rollup.thermal;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Plate;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;

/**
 * What a plate states itself or through the part given as its {@code item}.
 *
 * @param flow through one plate
 * @param resistance wall to coolant (K/W)
 * @param interfaceResistance case to wall (K/W)
 * @param fromInlet whether {@code resistance} counts from the coolant that enters the plate
 * @param passed how many plates one stream passes: 1, or all of the selection in series
 */
public record PlateData(
    Value flow, Value resistance, Value interfaceResistance, boolean fromInlet, long passed) {

  public static PlateData of(Plate plate) {
    Attributes all =
        plate
            .attributes()
            .part("item")
            .map(item -> item.attributes().with(plate.attributes()))
            .orElse(plate.attributes());
    String owner = "plate on " + plate.selection();
    boolean series = all.text("order").equals("series");
    return new PlateData(
        Amounts.stated(owner, all, "flow"),
        Amounts.stated(owner, all, "resistance"),
        Amounts.stated(owner, all, "interface-resistance"),
        all.text("reference").equals("inlet"),
        series ? plate.selection().instances() : 1);
  }
}
