package dev.shoreline.units;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds units by their symbols; the units themselves stand in {@link UnitTable}. */
public final class Units {
  private static final Map<String, BigDecimal> PREFIXES =
      Map.ofEntries(
          Map.entry("f", new BigDecimal("1e-15")), Map.entry("p", new BigDecimal("1e-12")),
          Map.entry("n", new BigDecimal("1e-9")), Map.entry("u", new BigDecimal("1e-6")),
          Map.entry("\u00b5", new BigDecimal("1e-6")), Map.entry("m", new BigDecimal("1e-3")),
          Map.entry("c", new BigDecimal("1e-2")), Map.entry("k", new BigDecimal("1e3")),
          Map.entry("M", new BigDecimal("1e6")), Map.entry("G", new BigDecimal("1e9")),
          Map.entry("T", new BigDecimal("1e12")), Map.entry("P", new BigDecimal("1e15")));

  /** Spellings that people bring along from elsewhere. */
  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("bps", "b/s"),
          Map.entry("kbps", "kb/s"),
          Map.entry("Mbps", "Mb/s"),
          Map.entry("Gbps", "Gb/s"),
          Map.entry("Tbps", "Tb/s"),
          Map.entry("Gbaud", "GBd"),
          Map.entry("baud", "Bd"),
          Map.entry("C", "degC"),
          Map.entry("Celsius", "degC"),
          Map.entry("watt", "W"),
          Map.entry("watts", "W"),
          Map.entry("volt", "V"),
          Map.entry("volts", "V"),
          Map.entry("amp", "A"),
          Map.entry("amps", "A"),
          Map.entry("inch", "in"),
          Map.entry("inches", "in"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("hr", "h"),
          Map.entry("sec", "s"),
          Map.entry("lpm", "L/min"),
          Map.entry("LPM", "L/min"),
          Map.entry("percent", "%"),
          Map.entry("dollar", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("euro", "EUR"));

  private static final Map<String, UnitTable.Entry> SYMBOLS = new HashMap<>();
  private static final Map<String, Unit> PARSED = new ConcurrentHashMap<>();
  private static final Map<Dimension, List<Unit>> PREFERRED = new HashMap<>();

  static {
    for (UnitTable.Entry entry : UnitTable.ENTRIES) {
      for (String symbol : entry.symbols()) {
        SYMBOLS.put(symbol, entry);
      }
    }
    for (List<String> family : UnitTable.PREFERRED) {
      List<Unit> units = family.stream().map(Units::of).toList();
      PREFERRED.put(units.get(0).dimension(), units);
    }
  }

  private Units() {}

  /** What a symbol means, or the part of it that means nothing. */
  public record Lookup(@Nullable Unit unit, String culprit, List<String> suggestions) {}

  /**
   * The unit of a symbol the program itself wrote. @throws IllegalArgumentException if there is
   * none
   */
  public static Unit of(String symbol) {
    Unit unit = find(symbol).unit();
    if (unit == null) {
      throw new IllegalArgumentException("no unit " + symbol);
    }
    return unit;
  }

  /** Reads a unit such as {@code W}, {@code Gb/s}, {@code K/kW} or {@code W/m^2}. */
  public static Lookup find(String symbol) {
    Unit known = PARSED.get(symbol);
    if (known != null) {
      return new Lookup(known, "", List.of());
    }
    if (symbol.isEmpty()) {
      return new Lookup(Unit.ONE, "", List.of());
    }
    Lookup result = read(symbol);
    if (result.unit() != null && PARSED.size() < 4096) {
      PARSED.put(symbol, result.unit());
    }
    return result;
  }

  private static Lookup read(String symbol) {
    Unit product = null;
    int from = 0;
    char operator = '*';
    for (int i = 0; i <= symbol.length(); i++) {
      char c = i == symbol.length() ? '*' : symbol.charAt(i);
      if (c != '*' && c != '/') {
        continue;
      }
      Optional<Unit> factor = factor(symbol.substring(from, i));
      if (factor.isEmpty()) {
        String culprit = symbol.substring(from, i);
        return new Lookup(null, culprit, suggestions(culprit));
      }
      product = product == null ? factor.get() : combine(product, operator, factor.get());
      operator = c;
      from = i + 1;
    }
    if (product == null || beyondReach(product.factor())) {
      return new Lookup(null, symbol, List.of());
    }
    return new Lookup(
        new Unit(symbol, product.dimension(), product.factor(), product.zero()), "", List.of());
  }

  /** A unit so large or small that no value of it could be held. */
  private static boolean beyondReach(BigDecimal factor) {
    return Math.abs((long) factor.precision() - factor.scale()) > 100;
  }

  private static Unit combine(Unit a, char operator, Unit b) {
    // Inside a compound unit degC and dBm are differences: W/degC, dBm/km.
    boolean times = operator == '*';
    return new Unit(
        "",
        times ? a.dimension().times(b.dimension()) : a.dimension().over(b.dimension()),
        times
            ? a.factor().multiply(b.factor(), Interval.DIGITS)
            : a.factor().divide(b.factor(), Interval.DIGITS),
        Zero.NONE);
  }

  private static Optional<Unit> factor(String text) {
    int caret = text.indexOf('^');
    if (caret < 0) {
      return simple(text);
    }
    String digits = text.substring(caret + 1);
    if (!digits.matches("-?[1-9]")) {
      return Optional.empty();
    }
    int n = Integer.parseInt(digits);
    return simple(text.substring(0, caret))
        .map(
            u ->
                new Unit(
                    text,
                    u.dimension().power(n),
                    n >= 0
                        ? u.factor().pow(n, Interval.DIGITS)
                        : BigDecimal.ONE.divide(
                            u.factor().pow(-n, Interval.DIGITS), Interval.DIGITS),
                    Zero.NONE));
  }

  private static Optional<Unit> simple(String symbol) {
    UnitTable.Entry exact = SYMBOLS.get(symbol);
    if (exact != null) {
      return Optional.of(exact.unit());
    }
    if (symbol.length() < 2) {
      return Optional.empty();
    }
    BigDecimal prefix = PREFIXES.get(symbol.substring(0, 1));
    UnitTable.Entry stem = SYMBOLS.get(symbol.substring(1));
    if (prefix == null || stem == null || !stem.prefixable()) {
      return Optional.empty();
    }
    Unit u = stem.unit();
    return Optional.of(new Unit(symbol, u.dimension(), u.factor().multiply(prefix), u.zero()));
  }

  /** What an author who wrote {@code culprit} may have meant, at most three. */
  private static List<String> suggestions(String culprit) {
    String habit = HABITS.get(culprit);
    if (habit != null) {
      return List.of(habit);
    }
    TreeSet<String> near = new TreeSet<>();
    for (Map.Entry<String, UnitTable.Entry> e : SYMBOLS.entrySet()) {
      addIfNear(near, e.getKey(), culprit);
      if (e.getValue().prefixable()) {
        PREFIXES.keySet().forEach(p -> addIfNear(near, p + e.getKey(), culprit));
      }
    }
    return near.stream().limit(3).toList();
  }

  /**
   * The same but for case, or, of longer symbols, but for one letter left out, put in or changed.
   */
  private static void addIfNear(TreeSet<String> near, String symbol, String culprit) {
    if (symbol.equalsIgnoreCase(culprit)
        || (symbol.length() > 3 && culprit.length() > 3 && isOneEditAway(symbol, culprit))) {
      near.add(symbol);
    }
  }

  private static boolean isOneEditAway(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(a.length(), b.length()) - head - tail <= 1;
  }

  /** All unit symbols, sorted, for completion and messages. */
  public static List<String> symbols() {
    return SYMBOLS.keySet().stream().sorted().toList();
  }

  /** The unit of a product or quotient: the customary one, else the authors' two put together. */
  static Unit derived(Dimension d, Interval base, Unit left, String operator, Unit right) {
    if (d.isNumber() || PREFERRED.containsKey(d) || left.symbol().isEmpty() || !isSimple(right)) {
      return preferred(d, base);
    }
    boolean times = operator.equals("*");
    BigDecimal factor =
        times
            ? left.factor().multiply(right.factor(), Interval.DIGITS)
            : left.factor().divide(right.factor(), Interval.DIGITS);
    return new Unit(left.symbol() + operator + right.symbol(), d, factor, Zero.NONE);
  }

  private static boolean isSimple(Unit unit) {
    String symbol = unit.symbol();
    return !symbol.isEmpty() && symbol.indexOf('/') < 0 && symbol.indexOf('*') < 0;
  }

  /** The unit of a dimension that shows {@code base} with the fewest digits before the point. */
  static Unit preferred(Dimension d, Interval base) {
    if (d.isNumber()) {
      return Unit.ONE;
    }
    List<Unit> family = PREFERRED.get(d);
    if (family == null) {
      return new Unit(d.toString(), d, BigDecimal.ONE, Zero.NONE);
    }
    BigDecimal size =
        base.max() != null ? base.max() : base.typ() != null ? base.typ() : base.min();
    Unit best = family.get(0);
    for (Unit unit : family) {
      if (size != null && size.abs().compareTo(unit.factor()) >= 0) {
        best = unit;
      }
    }
    return best;
  }

  /** The unit that differences of points on a scale are shown in: K or dB. */
  public static Unit differenceOf(Zero zero) {
    return of(zero == Zero.CELSIUS ? "K" : "dB");
  }
}
