package dev.shoreline.diff.total;

import dev.shoreline.diff.Total;
import dev.shoreline.diff.change.Deltas;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.Per800;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The key figures of a design, in the order in which reports show them. */
public final class Totals {
  private record Figure(String name, String title, Function<Analysis, Value> value) {}

  private static final List<Figure> FIGURES =
      List.of(
          total("bandwidth", "Bandwidth"),
          total("ports", "Ports"),
          total("lanes", "Electrical lanes"),
          total("engines", "Optical engines"),
          total("modules", "Pluggable modules"),
          total("lasers", "Lasers"),
          total("fibers", "Data fibers"),
          total("power", "Power, all parts"),
          total("power.input", "Power, box input"),
          total("power.optics", "Power, optics with lasers"),
          new Figure("power.optics per 800 Gb/s", "Optics power per 800 Gb/s", Per800::optics),
          total("energy.optics", "Energy per bit, optics with lasers"),
          worst("optical.margin", "Worst optical margin", true),
          worst("channel.loss", "Worst channel loss", false),
          worst("thermal.junction", "Hottest junction", false),
          worst("coolant.rise", "Coolant rise", false),
          total("cost", "Cost, all parts"),
          total("mass", "Mass"),
          total("fit", "Failure rate, box"),
          total("mtbf", "MTBF, box"));

  private Totals() {}

  /** Null stands for a design that is not on that side. */
  public static List<Total> of(@Nullable Analysis before, @Nullable Analysis after) {
    return FIGURES.stream().map(f -> total(f, before, after)).toList();
  }

  private static Total total(Figure figure, @Nullable Analysis before, @Nullable Analysis after) {
    Value b = before == null ? null : figure.value().apply(before);
    Value a = after == null ? null : figure.value().apply(after);
    Quantity moved = Deltas.of(b, a);
    Quantity delta = moved == null ? null : moved.inPreferredUnit();
    BigDecimal ratio = Deltas.ratio(b, a);
    return new Total(figure.name(), figure.title(), b, a, delta, ratio, isMoved(b, a));
  }

  private static boolean isMoved(@Nullable Value b, @Nullable Value a) {
    if (b instanceof Value.Number old && a instanceof Value.Number now) {
      return !old.quantity().equals(now.quantity());
    }
    return b instanceof Value.Number || a instanceof Value.Number;
  }

  private static Figure total(String rollUp, String title) {
    return new Figure(rollUp, title, a -> preferred(a.rollUp(rollUp)));
  }

  /** The worst of several, each at its least favourable corner; what is unknown hides nothing. */
  private static Figure worst(String rollUp, String title, boolean leastIsWorst) {
    return new Figure(
        rollUp, title, a -> worst(a.rollUp(rollUp), leastIsWorst, "there is no " + rollUp));
  }

  private static Value worst(Value value, boolean least, String none) {
    List<Value> all =
        value instanceof Value.Many many
            ? many.items().stream().map(Value.Many.Item::value).toList()
            : List.of(value);
    Quantity worst = null;
    Value missing = new Value.Unknown(none);
    for (Value v : all) {
      Quantity corner = v instanceof Value.Number n ? corner(n.quantity(), least) : null;
      if (corner == null) {
        missing = v instanceof Value.Unknown ? v : missing;
      } else if (worst == null || worst.sameKind(corner)) {
        worst = worst == null ? corner : least ? worst.least(corner) : worst.greatest(corner);
      }
    }
    return worst == null ? missing : preferred(new Value.Number(worst));
  }

  private static @Nullable Quantity corner(Quantity q, boolean least) {
    Quantity corner = least ? q.minimum() : q.maximum();
    return corner != null ? corner : q.typical();
  }

  private static Value preferred(Value value) {
    return value instanceof Value.Number n
        ? new Value.Number(n.quantity().inPreferredUnit())
        : value;
  }
}
