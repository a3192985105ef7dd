package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.spice.SpiceNumber;
import java.util.List;

/** The table that the two scripts read: numbers only, one class of lanes a line. */
final class ClassTable {
  static final String FILE = "classes.csv";

  private ClassTable() {}

  static String render(List<LaneClass> classes) {
    StringBuilder text = new StringBuilder("class,levels,symbol_rate_gbd,nyquist_ghz\n");
    for (LaneClass c : classes) {
      text.append(c.id()).append(',').append(c.path().levels()).append(',');
      text.append(SpiceNumber.of(c.path().symbolRate())).append(',');
      text.append(SpiceNumber.of(c.path().nyquist())).append('\n');
    }
    return text.toString();
  }
}
