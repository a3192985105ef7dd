package dev.shoreline.simulate.handover;

import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.List;

/** Floor plan and power trace that HotSpot reads: metres and watts, divided by tabs, no gaps. */
final class HotSpotPlan {
  private HotSpotPlan() {}

  static String floorPlan(FloorPlan plan) {
    StringBuilder text = new StringBuilder();
    text.append("# name, width, height, left, bottom (m)\n");
    for (Block b : plan.tiled()) {
      if (!b.subject().isEmpty()) {
        text.append("# ").append(b.name()).append(": ").append(SpiceText.comment(b.subject()));
        text.append('\n');
      }
      text.append(b.name());
      for (double millimetres : new double[] {b.width(), b.height(), b.x(), b.y()}) {
        text.append('\t').append(SpiceNumber.of(millimetres / 1000));
      }
      text.append('\n');
    }
    return text.toString();
  }

  static String powerTrace(FloorPlan plan) {
    List<Block> all = plan.tiled();
    String names = String.join("\t", all.stream().map(Block::name).toList());
    String watts = String.join("\t", all.stream().map(b -> SpiceNumber.of(b.power())).toList());
    return names + "\n" + watts + "\n";
  }
}
