package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.touchstone.SPoint;
import java.util.List;

/**
 * The way of one lane, as far as losses are known. Two lanes with equal paths are of one class.
 *
 * @param nyquist half the symbol rate (GHz)
 * @param levels of the modulation: 2 or 4
 * @param elements in the order of the way
 * @param reported loss of the elements as the report has it, at the Nyquist frequency (dB)
 * @param missing what stands in the way without a known loss, with the reason
 * @param assumed delays that no part states, with what is taken
 */
record LanePath(
    double nyquist,
    int levels,
    List<PathElement> elements,
    double reported,
    List<Missing> missing,
    List<Missing> assumed,
    Crosstalk crosstalk) {

  /**
   * @param element any text
   */
  record Missing(String element, String reason) {}

  LanePath {
    elements = List.copyOf(elements);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
  }

  /** Insertion loss (dB) at a frequency (GHz). */
  double loss(double gigahertz) {
    return elements.stream().mapToDouble(e -> e.loss(gigahertz)).sum();
  }

  /** Scattering matrix of a pair at a frequency (GHz). */
  SPoint at(double gigahertz) {
    TwoPort chain =
        elements.stream().map(e -> e.at(gigahertz)).reduce(TwoPort.THROUGH, TwoPort::then);
    return chain.scattering(gigahertz, PathElement.REFERENCE);
  }

  FrequencyGrid grid() {
    return FrequencyGrid.of(nyquist);
  }

  double symbolRate() {
    return 2 * nyquist;
  }
}
