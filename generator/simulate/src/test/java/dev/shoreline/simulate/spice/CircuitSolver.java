package dev.shoreline.simulate.spice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves a circuit by modified nodal analysis: Kirchhoff's current law at every node, one more
 * unknown for the current of every voltage source. A second evaluator of the model that decks are
 * rendered from.
 */
public final class CircuitSolver {
  private final Map<String, Integer> unknowns = new LinkedHashMap<>();
  private final List<double[]> entries = new ArrayList<>(); // row, column, value
  private final Map<Integer, Double> right = new HashMap<>();

  private CircuitSolver() {}

  /** Voltage of every node, by name; inner nodes of calls are {@code call.node}. */
  public static Map<String, Double> solve(Circuit circuit) {
    CircuitSolver solver = new CircuitSolver();
    circuit.elements().forEach(e -> solver.add(e, "", Map.of()));
    return solver.solution();
  }

  private int index(String name) {
    return unknowns.computeIfAbsent(name, k -> unknowns.size());
  }

  private void add(Element e, String scope, Map<String, String> ports) {
    if (e instanceof Element.Call call) {
      Map<String, String> inner = new HashMap<>();
      for (int i = 0; i < call.nodes().size(); i++) {
        inner.put(call.circuit().ports().get(i), node(call.nodes().get(i), scope, ports));
      }
      String own = scope + call.name() + ".";
      call.circuit().elements().forEach(x -> add(x, own, inner));
    } else if (e instanceof Element.Resistor r) {
      double g = 1 / r.value();
      String a = node(r.a(), scope, ports);
      String b = node(r.b(), scope, ports);
      put(a, a, g);
      put(b, b, g);
      put(a, b, -g);
      put(b, a, -g);
    } else if (e instanceof Element.Voltage v) {
      source(e, scope, node(v.plus(), scope, ports), node(v.minus(), scope, ports), v.value());
    } else if (e instanceof Element.Copy c) {
      source(e, scope, node(c.node(), scope, ports), node(c.of(), scope, ports), 0);
      // A copy takes no current from what it copies.
      put(node(c.of(), scope, ports), "#" + scope + c.name(), 1);
    } else if (e instanceof Element.Current i) {
      inject(node(i.to(), scope, ports), i.value());
      inject(node(i.from(), scope, ports), -i.value());
    } else if (e instanceof Element.Transfer t) {
      String to = node(t.to(), scope, ports);
      put(to, node(t.plus(), scope, ports), -t.gain());
      put(to, node(t.minus(), scope, ports), t.gain());
    } else if (e instanceof Element.Mirror m) {
      put(node(m.to(), scope, ports), "#" + scope + m.meter(), -1);
    }
  }

  private void source(Element e, String scope, String plus, String minus, double volts) {
    String current = "#" + scope + e.name();
    put(plus, current, 1);
    put(minus, current, -1);
    put(current, plus, 1);
    put(current, minus, -1);
    inject(current, volts);
  }

  private static String node(String name, String scope, Map<String, String> ports) {
    return name.equals("0") ? "0" : ports.getOrDefault(name, scope + name);
  }

  private void put(String row, String column, double value) {
    if (!row.equals("0") && !column.equals("0")) {
      entries.add(new double[] {index(row), index(column), value});
    }
  }

  private void inject(String row, double value) {
    if (!row.equals("0")) {
      right.merge(index(row), value, Double::sum);
    }
  }

  private Map<String, Double> solution() {
    int n = unknowns.size();
    double[][] m = new double[n][n + 1];
    entries.forEach(e -> m[(int) e[0]][(int) e[1]] += e[2]);
    right.forEach((row, value) -> m[row][n] = value);
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int r = k + 1; r < n; r++) {
        pivot = Math.abs(m[r][k]) > Math.abs(m[pivot][k]) ? r : pivot;
      }
      double[] row = m[pivot];
      m[pivot] = m[k];
      m[k] = row;
      if (row[k] == 0) {
        throw new IllegalStateException("no single solution at unknown " + k);
      }
      for (int r = 0; r < n; r++) {
        double f = r == k ? 0 : m[r][k] / row[k];
        for (int c = k; f != 0 && c <= n; c++) {
          m[r][c] -= f * row[c];
        }
      }
    }
    Map<String, Double> result = new HashMap<>();
    unknowns.forEach((name, i) -> result.put(name, m[i][n] / m[i][i]));
    return result;
  }
}
