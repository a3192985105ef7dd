package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The same channel as lumped sections for ngspice: a second way to its loss that knows nothing of
 * scattering matrices. Each section is a pi of the resistance and inductance along and the
 * capacitance and conductance across; resistance and conductance grow with the frequency, which
 * ngspice calls {@code hertz}:
 *
 * <pre>
 *   R = 2 Z0 (g0 + a1 sqrt(f)) dx    G = 2 a2 f dx / Z0    L = Z0 delay dx    C = delay dx / Z0
 * </pre>
 *
 * Sections are nested by twos, so that a long line is a short deck. {@code .sp}, {@code wrs2p} and
 * {@code hertz} are ngspice's own.
 */
final class LadderDeck {
  /** At the Nyquist frequency; leaves 0.2 % of the loss. */
  static final double SECTIONS_A_WAVELENGTH = 60;

  /** A ladder of more keeps ngspice busy for more than ten seconds. */
  static final int MOST_SECTIONS = 6000;

  /** In steps of a fifth of the Nyquist frequency, up to the symbol rate. */
  private static final int FREQUENCIES = 10;

  private static final int NYQUIST = 4;

  /** Ohm a section, so that a lossless line is no loop of shorts at direct current. */
  private static final String LEAST_RESISTANCE = "1e-6";

  /** Siemens, so that nothing is divided by zero at direct current. */
  private static final String LEAST_CONDUCTANCE = "1e-15";

  private final LaneClass lanes;
  private final double share;
  private final List<String> chain = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private LadderDeck(LaneClass lanes) {
    this.lanes = lanes;
    this.share = share(lanes.path());
  }

  static String render(LaneClass lanes) {
    return new LadderDeck(lanes).deck();
  }

  /** How much of each line's length the ladder holds: all of it, unless it would be too long. */
  static double share(LanePath path) {
    double sections = 0;
    for (PathElement e : path.elements()) {
      if (e instanceof Line line) {
        sections += line.wavelengths(path.nyquist()) * SECTIONS_A_WAVELENGTH;
      }
    }
    return sections <= MOST_SECTIONS ? 1 : MOST_SECTIONS / sections;
  }

  /** What the ladder must lose at the Nyquist frequency (dB). */
  static double loss(LanePath path) {
    double share = share(path);
    return path.elements().stream()
        .map(e -> e instanceof Line line ? line.scaled(share) : e)
        .mapToDouble(e -> e.loss(path.nyquist()))
        .sum();
  }

  /** Column file that the run leaves behind: GHz and dB. */
  static String curve(LaneClass lanes) {
    return lanes.prefix() + "-ladder.dat";
  }

  private String deck() {
    LanePath path = lanes.path();
    note("Shoreline channel ladder of " + lanes.title());
    note("resistance in ohm, inductance in H, capacitance in F, two ports of 100 ohm");
    if (share < 1) {
      note("each line at " + Shown.number(100 * share) + " % of its length");
    }
    text.append("v1 p1 0 dc 0 ac 1 portnum 1 z0 100\nv2 p2 0 dc 0 ac 0 portnum 2 z0 100\n");
    int id = 0;
    for (PathElement element : path.elements()) {
      id++;
      note(element.text());
      if (element instanceof Line line) {
        line(id, line.scaled(share), path.nyquist());
      } else if (element instanceof Pad pad && pad.decibels() > 0) {
        pad(id, pad);
      }
    }
    note("the way from port 1 to port 2");
    for (int i = 0; i < chain.size(); i++) {
      String to = i == chain.size() - 1 ? "p2" : "n" + (i + 1);
      String from = i == 0 ? "p1" : "n" + i;
      text.append("x").append(i + 1).append(' ').append(from).append(' ').append(to);
      text.append(' ').append(chain.get(i)).append('\n');
    }
    control(path);
    return text.toString();
  }

  private void line(int id, Line line, double nyquist) {
    int sections =
        (int) Math.max(1, Math.ceil(line.wavelengths(nyquist) * SECTIONS_A_WAVELENGTH - 1e-9));
    double dx = line.length() / sections;
    double z = PathElement.REFERENCE;
    String steady = SpiceNumber.of(2 * z * line.g0() * dx);
    String skin = SpiceNumber.of(2 * z * line.a1() * dx / Math.sqrt(1e9));
    String dielectric = SpiceNumber.of(line.a2() * dx / z / 1e9);
    String henry = SpiceNumber.of(z * line.delay() * dx * 1e-9);
    String farad = SpiceNumber.of(line.delay() * dx * 1e-9 / z / 2);
    open(id, 0);
    text.append("r1 a m r='").append(steady).append('+').append(skin);
    text.append("*sqrt(hertz)+").append(LEAST_RESISTANCE).append("'\n");
    text.append("l1 m b ").append(henry).append('\n');
    for (String end : List.of("a", "b")) {
      text.append("c").append(end).append(' ').append(end).append(" 0 ").append(farad).append('\n');
      text.append("rg").append(end).append(' ').append(end).append(" 0 r='1/(");
      text.append(dielectric).append("*hertz+").append(LEAST_CONDUCTANCE).append(")'\n");
    }
    close(id, 0);
    int top = 31 - Integer.numberOfLeadingZeros(sections);
    for (int k = 1; k <= top; k++) {
      open(id, k);
      text.append("x1 a m ").append(name(id, k - 1)).append("\nx2 m b ");
      text.append(name(id, k - 1)).append('\n');
      close(id, k);
    }
    for (int k = top; k >= 0; k--) {
      if ((sections >> k & 1) == 1) {
        chain.add(name(id, k));
      }
    }
  }

  private void pad(int id, Pad pad) {
    open(id, 0);
    String arm = SpiceNumber.of(pad.arm());
    text.append("r1 a m ").append(arm).append("\nr2 m 0 ").append(SpiceNumber.of(pad.leg()));
    text.append("\nr3 m b ").append(arm).append('\n');
    close(id, 0);
    chain.add(name(id, 0));
  }

  private void open(int id, int k) {
    text.append(".subckt ").append(name(id, k)).append(" a b\n");
  }

  private void close(int id, int k) {
    text.append(".ends ").append(name(id, k)).append('\n');
  }

  /** Two to the k sections of the element. */
  private static String name(int id, int k) {
    return "e" + id + "_" + k;
  }

  private void control(LanePath path) {
    double hertz = path.nyquist() * 1e9;
    String name = lanes.prefix() + "_loss";
    text.append(".control\nset numdgt=9\nsp lin ").append(FREQUENCIES).append(' ');
    text.append(SpiceNumber.of(hertz / (NYQUIST + 1))).append(' ');
    text.append(SpiceNumber.of(hertz * FREQUENCIES / (NYQUIST + 1))).append('\n');
    text.append("let loss = -20*log10(mag(S_2_1))\nlet ").append(name);
    text.append(" = loss[").append(NYQUIST).append("]\nprint ").append(name).append('\n');
    text.append("let Rbase = 100\nwrs2p ").append(lanes.prefix()).append("-ladder.s2p\n");
    text.append("let gigahertz = frequency/1e9\nsetscale gigahertz\nwrdata ");
    text.append(curve(lanes)).append(" loss\nquit 0\n.endc\n.end\n");
  }

  private void note(String comment) {
    text.append("* ").append(SpiceText.comment(comment)).append('\n');
  }
}
