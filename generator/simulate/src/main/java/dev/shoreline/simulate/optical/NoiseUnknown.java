package dev.shoreline.simulate.optical;

import java.util.Optional;

/** Why the bit errors of a path are not known. */
final class NoiseUnknown {
  private NoiseUnknown() {}

  static String reason(LightPath path) {
    Optional<DataLane> weakest = path.lane(Corner.WEAKEST);
    if (weakest.isEmpty()) {
      return "the link has no optics, or no symbol rate and modulation";
    }
    Launch launch = weakest.get().launch();
    if (!(launch.extinctionDb() > 0)) {
      return "its transmitter states no lowest or typical extinction-ratio above 0 dB";
    }
    if (Double.isNaN(path.signal(Corner.WEAKEST))) {
      return "the least light or the largest loss is not stated, nor are both typical values";
    }
    if (weakest.get().detection().isEmpty()) {
      return "receiver-noise, responsivity or rin states no value of use";
    }
    return "the laser's noise alone makes more errors than the correction can take";
  }
}
