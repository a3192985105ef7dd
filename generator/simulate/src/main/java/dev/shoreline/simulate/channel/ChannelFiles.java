package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.touchstone.Complex;
import dev.shoreline.simulate.touchstone.SPoint;
import dev.shoreline.simulate.touchstone.Touchstone;
import java.util.ArrayList;
import java.util.List;

/**
 * The Touchstone files of a class: the pair as one differential two-port of 100 ohm, and as four
 * single-ended ports of 50 ohm for THRU, FEXT and NEXT. Ports 1 and 3 are the near end (plus,
 * minus), 2 and 4 the far end; the two conductors of a pair do not couple.
 */
final class ChannelFiles {
  private static final double SINGLE_ENDED = PathElement.REFERENCE / 2;

  private final LaneClass lanes;
  private final List<SPoint> pair = new ArrayList<>();
  private final List<SPoint> through = new ArrayList<>();
  private final List<SPoint> far = new ArrayList<>();
  private final List<SPoint> near = new ArrayList<>();

  private ChannelFiles(LaneClass lanes) {
    this.lanes = lanes;
    FrequencyGrid grid = lanes.path().grid();
    Crosstalk crosstalk = lanes.path().crosstalk();
    for (int i = 0; i < grid.size(); i++) {
      double gigahertz = grid.at(i);
      double share = gigahertz / grid.nyquist();
      SPoint s = lanes.path().at(gigahertz);
      pair.add(s);
      through.add(fourPorts(s));
      far.add(coupling(gigahertz, crosstalk.farEnd(share, s.at(1, 0))));
      near.add(coupling(gigahertz, crosstalk.nearEnd(share)));
    }
  }

  static List<StudyFile> of(LaneClass lanes) {
    ChannelFiles files = new ChannelFiles(lanes);
    Crosstalk x = lanes.path().crosstalk();
    return List.of(
        files.file(".s2p", "differential pair", PathElement.REFERENCE, files.pair),
        files.file("-thru.s4p", "THRU", SINGLE_ENDED, files.through),
        files.file(
            "-fext.s4p",
            "FEXT of all neighbours, " + level(x.far(), x.isFarStated()) + " what arrives",
            SINGLE_ENDED,
            files.far),
        files.file(
            "-next.s4p",
            "NEXT of all neighbours, " + level(x.near(), x.isNearStated()) + " what is sent",
            SINGLE_ENDED,
            files.near));
  }

  private static String level(double decibels, boolean isStated) {
    String origin = isStated ? "as stated" : "assumed";
    return Shown.number(decibels) + " dB (" + origin + ") at Nyquist below";
  }

  private StudyFile file(String ending, String what, double reference, List<SPoint> points) {
    LanePath path = lanes.path();
    FrequencyGrid grid = path.grid();
    List<String> comments = new ArrayList<>();
    comments.add(what + " of " + lanes.title());
    comments.add("links " + String.join(", ", lanes.linkNames()));
    if (points.get(0).ports() == 4) {
      comments.add("ports 1 and 3 near end (plus, minus), 2 and 4 far end");
    }
    comments.add(
        "Nyquist "
            + Shown.number(grid.nyquist())
            + " GHz, loss there "
            + Shown.number(path.loss(grid.nyquist()))
            + " dB, largest values of the design");
    path.missing().forEach(m -> comments.add("without " + m.element() + ", " + m.reason()));
    return StudyFile.text(lanes.prefix() + ending, Touchstone.render(comments, reference, points));
  }

  /** Two uncoupled conductors, each with the reflection and transmission of the pair. */
  private static SPoint fourPorts(SPoint s) {
    Complex o = Complex.ZERO;
    Complex a = s.at(0, 0);
    Complex b = s.at(1, 0);
    Complex c = s.at(1, 1);
    return new SPoint(
        s.gigahertz(),
        List.of(
            List.of(a, b, o, o), List.of(b, c, o, o), List.of(o, o, a, b), List.of(o, o, b, c)));
  }

  /** From a neighbour's transmitter at ports 1 and 3 to the lane's receiver at 2 and 4. */
  private static SPoint coupling(double gigahertz, Complex transfer) {
    Complex o = Complex.ZERO;
    SPoint pair = new SPoint(gigahertz, List.of(List.of(o, transfer), List.of(transfer, o)));
    return fourPorts(pair);
  }
}
