package dev.shoreline.simulate.optical;

import dev.shoreline.model.Instance;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.touchstone.Complex;
import dev.shoreline.simulate.touchstone.SPoint;
import dev.shoreline.simulate.touchstone.Touchstone;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The networks of feed trees as Touchstone files, each written once: field amplitudes without
 * reflection, {@code 10^(-loss/20)} through a two-port and {@code 1/sqrt(ways)} to each branch of a
 * splitter.
 */
final class FeedNetworks {
  /** Of vacuum (m/s). */
  private static final double LIGHT_SPEED = 299_792_458;

  private static final int FREQUENCIES = 5;

  /** Any will do: amplitudes are of the field, not of a voltage. */
  private static final double REFERENCE = 50;

  private final List<Double> gigahertz;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<StudyFile> written = new ArrayList<>();

  FeedNetworks(List<FeedTree> trees) {
    gigahertz = frequencies(trees);
    trees.forEach(t -> t.elements().forEach(this::write));
  }

  List<StudyFile> written() {
    return List.copyOf(written);
  }

  /** The file of an element. */
  String file(FeedTree.Element element) {
    String file = files.get(key(element));
    if (file == null) {
      throw new IllegalArgumentException("no element of these trees: " + element.name());
    }
    return file;
  }

  private static String key(FeedTree.Element e) {
    return e.ways() + " ways, " + Cell.of(e.lossDb()) + " dB";
  }

  private void write(FeedTree.Element element) {
    if (files.containsKey(key(element))) {
      return;
    }
    boolean splits = element.ways() > 1;
    int ports = element.ways() + 1;
    String file =
        (splits ? "split-" + element.ways() : "loss-" + (files.size() + 1)) + ".s" + ports + "p";
    files.put(key(element), file);
    double amplitude = Math.pow(10, -element.lossDb() / 20) / Math.sqrt(element.ways());
    String what =
        splits
            ? "splitter into " + element.ways() + ", equal shares"
            : "loss of " + Cell.of(element.lossDb()) + " dB: " + element.stage();
    List<SPoint> points = gigahertz.stream().map(f -> point(f, ports, amplitude)).toList();
    List<String> comments = List.of(what, "port 1 towards the laser; field amplitudes");
    written.add(StudyFile.text(file, Touchstone.render(comments, REFERENCE, points)));
  }

  private static SPoint point(double frequency, int ports, double amplitude) {
    List<List<Complex>> s = new ArrayList<>();
    for (int to = 0; to < ports; to++) {
      List<Complex> row = new ArrayList<>();
      for (int from = 0; from < ports; from++) {
        row.add((to == 0) != (from == 0) ? Complex.real(amplitude) : Complex.ZERO);
      }
      s.add(row);
    }
    return new SPoint(frequency, s);
  }

  /** Over the wavelengths of all lasers; over a part of the O band when one is not stated. */
  private static List<Double> frequencies(List<FeedTree> trees) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (FeedTree tree : trees) {
      Instance laser = tree.path().state().link().terminals().get(0).selection().instance();
      Quantity wave = laser.attributes().quantity("wavelength").orElse(null);
      double longest = wave == null ? Double.NaN : wave.max("nm");
      double shortest = wave == null ? Double.NaN : wave.min("nm");
      boolean known = longest > shortest && shortest > 0;
      low = Math.min(low, known ? LIGHT_SPEED / longest : Assumed.LOWEST_FREQUENCY);
      high = Math.max(high, known ? LIGHT_SPEED / shortest : Assumed.HIGHEST_FREQUENCY);
    }
    List<Double> frequencies = new ArrayList<>();
    for (int i = 0; i < FREQUENCIES; i++) {
      frequencies.add(low + (high - low) * i / (FREQUENCIES - 1));
    }
    return frequencies;
  }
}
