package dev.shoreline.simulate.optical;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The receiver of a lane at one corner, and the noise of the laser it sees.
 *
 * @param sensitivityDbm smallest modulation amplitude it is specified for; NaN when not stated
 * @param noise rms noise current over half the symbol rate (A); NaN when it states other corners
 *     only, as are the next two
 * @param responsivity (A/W)
 * @param rinDbHz noise of the laser (dB/Hz)
 * @param berLimit bit errors that the correction can take
 * @param assumed which figures the model took because the design states none
 */
record Detector(
    double sensitivityDbm,
    double noise,
    double responsivity,
    double rinDbHz,
    double berLimit,
    List<String> assumed) {
  Detector {
    assumed = List.copyOf(assumed);
  }

  /**
   * @param laser attributes of what makes the light
   * @param bandwidth half the symbol rate (Hz)
   */
  static Detector of(Attributes receiver, Attributes laser, double bandwidth, Corner corner) {
    List<String> assumed = new ArrayList<>();
    double noise =
        stated(receiver, "receiver-noise")
            .map(v -> corner.loss(v, "A"))
            .orElseGet(
                () -> {
                  assumed.add("16 pA/rtHz");
                  return Assumed.NOISE_DENSITY * Math.sqrt(bandwidth);
                });
    double responsivity =
        stated(receiver, "responsivity")
            .map(v -> corner.gain(v, "A/W"))
            .orElseGet(() -> assume(assumed, Assumed.RESPONSIVITY, "0.9 A/W"));
    double rin =
        stated(laser, "rin")
            .map(v -> corner.loss(v, "dB/Hz"))
            .orElseGet(() -> assume(assumed, Assumed.RIN, "RIN -144 dB/Hz"));
    double limit =
        receiver
            .quantity("pre-fec-ber")
            .map(Detector::largest)
            .filter(b -> b > 0 && b < 0.1)
            .orElseGet(() -> assume(assumed, Assumed.BER_LIMIT, "BER 2.4e-4 before correction"));
    double sensitivity =
        stated(receiver, "rx-sensitivity").map(v -> corner.loss(v, "dBm")).orElse(Double.NaN);
    return new Detector(sensitivity, noise, responsivity, rin, limit, assumed);
  }

  private static double assume(List<String> assumed, double value, String text) {
    assumed.add(text);
    return value;
  }

  /** The errors that the correction can take, as people write them: {@code 2.4e-4}. */
  String limit() {
    int exponent = (int) Math.floor(Math.log10(berLimit));
    return Cell.of(Math.rint(berLimit * Math.pow(10, 3 - exponent)) / 1000) + "e" + exponent;
  }

  private static double largest(Quantity q) {
    double most = q.max("");
    return Double.isNaN(most) ? q.typ("") : most;
  }

  private static Optional<Value> stated(Attributes attributes, String name) {
    return attributes.quantity(name).map(Value.Number::new);
  }
}
