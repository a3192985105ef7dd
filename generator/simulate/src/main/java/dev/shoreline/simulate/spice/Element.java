package dev.shoreline.simulate.spice;

import java.util.List;

/**
 * One element of a circuit between nodes. Names and nodes are made by the program, never taken from
 * a spec; {@code "0"} is ground. A comment says what the element stands for, with its unit.
 */
public sealed interface Element {
  String name();

  String comment();

  /** The element's line in a deck. */
  String line();

  /** A resistance between two nodes. */
  record Resistor(String name, String a, String b, double value, String comment)
      implements Element {
    public Resistor {
      check(name, 'r', a, b);
    }

    @Override
    public String line() {
      return String.join(" ", name, a, b, SpiceNumber.of(value));
    }
  }

  /** A capacitance that starts at {@code initial}; used with {@code uic}. */
  record Capacitor(String name, String a, String b, double value, double initial, String comment)
      implements Element {
    public Capacitor {
      check(name, 'c', a, b);
    }

    @Override
    public String line() {
      return String.join(" ", name, a, b, SpiceNumber.of(value), "ic=" + SpiceNumber.of(initial));
    }
  }

  /**
   * A fixed voltage of {@code plus} over {@code minus}; with zero volts it is a short or a meter.
   */
  record Voltage(String name, String plus, String minus, double value, String comment)
      implements Element {
    public Voltage {
      check(name, 'v', plus, minus);
    }

    @Override
    public String line() {
      return String.join(" ", name, plus, minus, "dc", SpiceNumber.of(value));
    }
  }

  /** A fixed current that leaves the circuit at {@code from} and enters it at {@code to}. */
  record Current(String name, String from, String to, double value, String comment)
      implements Element {
    public Current {
      check(name, 'i', from, to);
    }

    @Override
    public String line() {
      return String.join(" ", name, from, to, "dc", SpiceNumber.of(value));
    }
  }

  /**
   * Holds {@code node} at the voltage of {@code of}, without a current there: what flows only on.
   */
  record Copy(String name, String node, String of, String comment) implements Element {
    public Copy {
      check(name, 'e', node, of);
    }

    @Override
    public String line() {
      return String.join(" ", name, node, "0", of, "0", "1");
    }
  }

  /**
   * A current into {@code to} of {@code gain} times the voltage of {@code plus} over {@code minus}.
   */
  record Transfer(String name, String to, String plus, String minus, double gain, String comment)
      implements Element {
    public Transfer {
      check(name, 'g', to, plus, minus);
    }

    @Override
    public String line() {
      return String.join(" ", name, "0", to, plus, minus, SpiceNumber.of(gain));
    }
  }

  /** A current into {@code to} equal to the one through the voltage source {@code meter}. */
  record Mirror(String name, String to, String meter, String comment) implements Element {
    public Mirror {
      check(name, 'f', to, meter);
    }

    @Override
    public String line() {
      return String.join(" ", name, "0", to, meter, "1");
    }
  }

  /** An inductance between two nodes. */
  record Inductor(String name, String a, String b, double value, String comment)
      implements Element {
    public Inductor {
      check(name, 'l', a, b);
    }

    @Override
    public String line() {
      return String.join(" ", name, a, b, SpiceNumber.of(value));
    }
  }

  /**
   * A load that draws {@code power} (W) from {@code node} to ground whatever the voltage, as all
   * behind a converter do. Of its two solutions the search begins at the upper one, {@code start}
   * (V).
   */
  record PowerLoad(String name, String node, double power, double start, String comment)
      implements Element {
    public PowerLoad {
      check(name, 'b', node);
    }

    @Override
    public String line() {
      return String.join(" ", name, node, "0", "i=" + SpiceNumber.of(power))
          + "/v("
          + node
          + ")\n.nodeset v("
          + node
          + ")="
          + SpiceNumber.of(start);
    }
  }

  /**
   * Draws from {@code from} what the source {@code meter} delivers at {@code to}, over the
   * efficiency.
   */
  record Conversion(
      String name, String from, String to, String meter, double efficiency, String comment)
      implements Element {
    public Conversion {
      check(name, 'b', from, to, meter);
    }

    @Override
    public String line() {
      String delivered = "-v(" + to + ")*i(" + meter + ")/" + SpiceNumber.of(efficiency);
      return String.join(" ", name, from, "0", "i=" + delivered + "/v(" + from + ")");
    }
  }

  /**
   * {@code count} further currents from {@code node} to ground, each like the one through the
   * voltage source {@code meter}.
   */
  record Repeat(String name, String node, String meter, double count, String comment)
      implements Element {
    public Repeat {
      check(name, 'f', node, meter);
    }

    @Override
    public String line() {
      return String.join(" ", name, node, "0", meter, SpiceNumber.of(count));
    }
  }

  /** A small-signal current of 1 A into {@code node}: the voltage there is the impedance. */
  record CurrentProbe(String name, String node, String comment) implements Element {
    public CurrentProbe {
      check(name, 'i', node);
    }

    @Override
    public String line() {
      return String.join(" ", name, "0", node, "dc 0 ac 1");
    }
  }

  /** A use of a sub-circuit, its nodes in the order of the sub-circuit's ports. */
  record Call(String name, List<String> nodes, Subcircuit circuit, String comment)
      implements Element {
    public Call {
      nodes = List.copyOf(nodes);
      check(name, 'x', nodes.toArray(String[]::new));
      if (nodes.size() != circuit.ports().size()) {
        throw new IllegalArgumentException(name + " does not fit " + circuit.name());
      }
    }

    @Override
    public String line() {
      return String.join(" ", name, String.join(" ", nodes), circuit.name());
    }
  }

  /**
   * A resistance, or a short where it is zero, for which simulators take a small resistance
   * instead.
   */
  static Element path(String name, String a, String b, double value, String comment) {
    return value == 0
        ? new Voltage("v" + name, a, b, 0, comment)
        : new Resistor("r" + name, a, b, value, comment);
  }

  private static void check(String name, char letter, String... nodes) {
    if (SpiceText.name(name).charAt(0) != letter) {
      throw new IllegalArgumentException(name + " does not begin with " + letter);
    }
    for (String node : nodes) {
      SpiceText.name(node);
    }
  }
}
