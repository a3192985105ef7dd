package dev.shoreline.rollup;

import dev.shoreline.model.Level;

/**
 * A co-packaged switch in which every roll-up has something to say: one ASIC, sixteen engines
 * behind a package trace and a fly-over, sixteen laser modules, sixty-four ports. Each figure that
 * a roll-up needs can be left out by name.
 */
public final class Sample {
  private Sample() {}

  public static Analysis analysis(String... without) {
    return builder(16, without).analysis();
  }

  /** With {@code n} engines, fly-overs and laser modules, and four times as many ports. */
  public static DesignBuilder builder(long n, String... without) {
    DesignBuilder b = new DesignBuilder().without(without);
    parts(b);
    b.facts("ports: 64 port", "route: cpo");
    b.level(Level.CHIP, "");
    b.level(Level.PANEL, "4 RU", "mechanics: rack");
    b.put(Level.CHIP, "asic", "Switch", "serdes: " + 32 * n + " lane x 212.5 Gb/s pam4");
    b.put(Level.CHIP, "oe[1.." + n + "]", "Engine");
    b.put(Level.BOARD, "fly[1.." + n + "]", "Flyover");
    b.arranged(Level.PANEL, "els[1.." + n + "]", "Lasers", 1, n);
    b.arranged(Level.PANEL, "mpo[1.." + 4 * n + "]", "Port", 4, n);
    b.link(
        "host", b.at("asic.serdes"), b.of("25 mm", "Package"), b.through("fly"), b.at("oe.host"));
    b.link(
        "line",
        b.at("oe.line"),
        b.of("1 m", "Smf"),
        b.at("mpo.lanes"),
        b.of("480 m", "Smf", b.joint(2)));
    b.link(
        "light",
        b.at("els.out"),
        b.of("2 m", "Pmf", b.joint(2, "Mpo")),
        b.split(4),
        b.at("oe.laser"));
    b.bus("main", "min 40 V, typ 48 V, max 60 V", "", "");
    b.bus("mid", "min 10.8 V, typ 12 V, max 13.2 V", "main", "97 %");
    b.feed("asic", "mid", "0.1 mohm");
    b.feed("oe", "mid", "2 mohm");
    b.feed("els", "main", "1.5 mohm");
    b.loop("tcs", "coolant: @Pg25", "inlet: 40 degC", "flow: 3 L/min");
    b.plate(
        "asic", "tcs", "flow: 1.5 L/min", "resistance: 20 K/kW", "interface-resistance: 5 K/kW");
    b.plate(
        "oe", "tcs", "flow: 0.05 L/min", "resistance: 0.2 K/W", "interface-resistance: 0.1 K/W");
    return b;
  }

  private static void parts(DesignBuilder b) {
    b.part("NearChip", "Connector", "loss: 0.5 dB");
    b.part("Mpo", "Connector", "loss: 0 .. 0.35 dB");
    // IEEE 802.3dj reference package line and 802.3ck reference board line.
    b.part("Package", "Trace", "g0: 5e-4", "a1: 8.9e-4", "a2: 2.0e-4");
    b.part("Twinax", "Cable", "g0: 0", "a1: 1.3742e-4", "a2: 4.334e-6", "connector: @NearChip");
    b.part("Smf", "Fiber", "attenuation: 0 .. 0.4 dB/km", "connector: @Mpo");
    b.part("Pmf", "Fiber", "attenuation: 2 dB/km");
    b.part("Pg25", "Coolant", "density: 1014.5 kg/m^3", "heat-capacity: 3962 J/kg/K");
    b.part(
        "Switch",
        "Asic",
        "die-width: 26 mm",
        "die-height: 33 mm",
        "power: typ 800 W, max 1000 W",
        "junction-resistance: 15 K/kW",
        "fit: 100 FIT",
        "serviced: fixed",
        "cost: 1000 USD",
        "mass: 100 g");
    b.part(
        "Engine",
        "OpticalEngine",
        "host: 32 lane x 212.5 Gb/s pam4",
        "line: 32 lane x 212.5 Gb/s pam4 on smf",
        "laser: 32 lane",
        "fibers: 64 fiber",
        "tx: min -3.1 dBm, typ 0 dBm, max 4 dBm",
        "rx: -6.1 .. 4.0 dBm",
        "laser-loss: 8 dB",
        "edge: 20 mm",
        "power: typ 26 W, max 32 W",
        "junction-resistance: 0.3 K/W",
        "case-max: 70 degC",
        "fit: 10 FIT",
        "serviced: fixed",
        "cost: 250.25 USD",
        "mass: 20 g");
    b.part(
        "Flyover",
        "Flyover",
        "length: 220 mm",
        "medium: @Twinax",
        "connector: @NearChip",
        "connectors: 2",
        "fit: 1 FIT",
        "serviced: socket",
        "cost: 30 USD",
        "mass: 50 g");
    b.part(
        "Lasers",
        "LaserSource",
        "out: 8 laser",
        "output-power: min 18.5 dBm, typ 20 dBm, max 21.5 dBm",
        "power: typ 6.5 W, max 10 W",
        "fit: 50 FIT",
        "serviced: hot-swap",
        "cost: 400 USD",
        "mass: 60 g",
        "width: 21.18 mm",
        "height: 9.3 mm");
    b.part(
        "Port",
        "PanelConnector",
        "lanes: 8 lane x 212.5 Gb/s pam4 on smf",
        "loss: 0 .. 0.35 dB",
        "fit: 1 FIT",
        "serviced: fixed",
        "cost: 5 USD",
        "mass: 8 g",
        "width: 12.4 mm",
        "height: 9.4 mm");
  }
}
