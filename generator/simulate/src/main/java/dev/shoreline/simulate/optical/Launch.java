package dev.shoreline.simulate.optical;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.value.Value;

/**
 * The signal that a transmitter launches at one corner, by the first of its statements that has a
 * value there.
 *
 * <pre>
 *   tx-oma-less-tdecq                                    as it stands
 *   tx-oma                                               less TDECQ
 *   tx, average                                          + 10 log10(2 (ER - 1) / (ER + 1)) - TDECQ
 * </pre>
 *
 * The last takes lowest power, lowest extinction ratio and largest TDECQ for one transmitter, which
 * a standard may rule out: it is cautious.
 *
 * @param stated what the signal comes from; {@code none} when nothing is stated
 * @param dbm the statement (dBm)
 * @param tdecqDb (dB); 0 when the transmitter does not state it
 * @param tdecqStated whether it does
 * @param extinctionDb (dB); NaN when not stated
 */
record Launch(String stated, double dbm, double tdecqDb, boolean tdecqStated, double extinctionDb) {
  static final Launch NONE = new Launch("none", Double.NaN, 0, true, Double.NaN);

  /**
   * @param levels of the modulation; with two, the closure is {@code tdec}
   */
  static Launch of(Attributes transmitter, int levels, Corner corner) {
    double extinction = corner.gain(stated(transmitter, "extinction-ratio"), "dB");
    double closure = corner.loss(stated(transmitter, levels == 2 ? "tdec" : "tdecq"), "dB");
    boolean closes = !Double.isNaN(closure);
    double tdecq = closes ? closure : 0;
    double net = corner.gain(stated(transmitter, "tx-oma-less-tdecq"), "dBm");
    if (!Double.isNaN(net)) {
      return new Launch("oma-less-tdecq", net, 0, true, extinction);
    }
    double oma = corner.gain(stated(transmitter, "tx-oma"), "dBm");
    if (!Double.isNaN(oma)) {
      return new Launch("oma", oma, tdecq, closes, extinction);
    }
    double average = corner.gain(stated(transmitter, "tx"), "dBm");
    if (!Double.isNaN(average) && extinction > 0) {
      return new Launch("average", average, tdecq, closes, extinction);
    }
    return new Launch("none", Double.NaN, tdecq, closes, extinction);
  }

  /** Modulation amplitude less TDECQ (dBm); NaN when not known. */
  double signal() {
    double ratio = Math.pow(10, extinctionDb / 10);
    return switch (stated) {
      case "oma-less-tdecq" -> dbm;
      case "oma" -> dbm - tdecqDb;
      case "average" -> dbm + 10 * Math.log10(2 * (ratio - 1) / (ratio + 1)) - tdecqDb;
      default -> Double.NaN;
    };
  }

  /** How the signal follows from what is stated. */
  String formula() {
    String less = tdecqStated ? " - TDECQ" : "";
    return switch (stated) {
      case "oma-less-tdecq" -> "tx-oma-less-tdecq - loss";
      case "oma" -> "tx-oma" + less + " - loss";
      default -> "tx + 10 log10(2 (ER - 1) / (ER + 1))" + less + " - loss";
    };
  }

  private static Value stated(Attributes attributes, String name) {
    return attributes
        .quantity(name)
        .<Value>map(Value.Number::new)
        .orElseGet(() -> new Value.Unknown(name + " is not stated"));
  }
}
