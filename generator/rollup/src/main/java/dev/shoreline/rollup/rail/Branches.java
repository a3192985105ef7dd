package dev.shoreline.rollup.rail;

import dev.shoreline.model.Feed;
import dev.shoreline.model.Instance;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the branches of one rail off its feeds, at typical values. */
final class Branches {
  private final List<RailBranch> all = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private boolean exact = true;

  void add(Feed feed) {
    Instance part = feed.selection().instance();
    String subject = feed.selection().toString();
    if (!RailSolver.isNetwork(part)) {
      branch(feed, stated(part, "die-resistance", "ohm"), 0, stated(part, "die-capacitance", "F"));
      return;
    }
    if (feed.segment() != null) {
      missing(subject + " is spread along a bar, and a rail is one node");
    }
    double through = feed.resistance() == null ? 0 : number(subject, feed.resistance(), "ohm");
    if (part.part().kind().is("Capacitor")) {
      branch(
          feed,
          through + stated(part, "esr", "ohm"),
          stated(part, "esl", "H"),
          stated(part, "capacitance", "F"));
    } else {
      branch(
          feed,
          through + stated(part, "output-resistance", "ohm"),
          stated(part, "output-inductance", "H"),
          Double.POSITIVE_INFINITY);
    }
  }

  private void branch(Feed feed, double resistance, double inductance, double capacitance) {
    String subject = feed.selection().toString();
    if (resistance < 0 || inductance < 0 || capacitance <= 0) {
      missing(subject + " states a resistance, inductance or capacitance that no part has");
    }
    all.add(
        new RailBranch(subject, feed.selection().instances(), resistance, inductance, capacitance));
  }

  private double stated(Instance part, String attribute, String unit) {
    Optional<Quantity> value =
        part.attributes().quantity(attribute).filter(q -> !q.base().isEmpty());
    if (value.isEmpty()) {
      missing(part.path() + " has no " + attribute + " stated");
      return Double.NaN;
    }
    return number(part.path() + " " + attribute, value.get(), unit);
  }

  private double number(String what, Quantity value, String unit) {
    exact &= value.isExact();
    try {
      double typical = value.typ(unit);
      if (Double.isNaN(typical)) {
        missing(what + " states no typical value");
      }
      return typical;
    } catch (QuantityException e) {
      missing(what + ": " + e.getMessage());
      return Double.NaN;
    }
  }

  void missing(String reason) {
    reasons.add(reason);
  }

  List<RailBranch> all() {
    return all;
  }

  /** Why the network is not known; empty when it is. */
  String reasons() {
    return String.join("; ", reasons);
  }

  boolean areExact() {
    return exact;
  }
}
