package dev.shoreline.simulate.channel;

import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The electrical lanes of a design by class, and what of them is left out. The number of files
 * follows the number of classes, never the number of lanes.
 */
record LaneClasses(List<LaneClass> all, List<Omission> omissions) {
  /** A design with more has the classes with the largest loss simulated. */
  static final int MOST = 8;

  LaneClasses {
    all = List.copyOf(all);
    omissions = List.copyOf(omissions);
  }

  /** What makes lanes alike; names of parts in the way do not. */
  private record Key(
      double nyquist, int levels, List<Object> elements, int missing, Crosstalk crosstalk) {
    static Key of(LanePath p) {
      List<Object> elements = new ArrayList<>();
      for (PathElement e : p.elements()) {
        elements.add(e instanceof Pad pad ? pad.decibels() : e);
      }
      return new Key(p.nyquist(), p.levels(), elements, p.missing().size(), p.crosstalk());
    }
  }

  private record Group(LanePath path, List<LinkState> links) {
    double loss() {
      return path.loss(path.nyquist());
    }
  }

  static LaneClasses of(Analysis analysis) {
    List<Omission> omissions = new ArrayList<>();
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (LinkState state : analysis.links()) {
      if (state.nature() != LinkState.Nature.ELECTRICAL) {
        continue;
      }
      PathReader.Read read = PathReader.read(state);
      LanePath path = read.path();
      if (path == null) {
        omissions.add(new Omission("link " + state.link().name(), read.reason()));
      } else {
        groups
            .computeIfAbsent(Key.of(path), k -> new Group(path, new ArrayList<>()))
            .links()
            .add(state);
      }
    }
    List<LaneClass> classes = new ArrayList<>();
    for (Group group : lossiest(List.copyOf(groups.values()), omissions)) {
      long lanes = group.links().stream().mapToLong(LinkState::lanes).sum();
      LaneClass made = new LaneClass(classes.size() + 1, group.links(), group.path(), lanes);
      classes.add(made);
      omissions.addAll(omissions(made));
    }
    return new LaneClasses(classes, omissions);
  }

  /** In the order written. */
  private static List<Group> lossiest(List<Group> groups, List<Omission> omissions) {
    if (groups.size() <= MOST) {
      return groups;
    }
    Set<Integer> kept = new TreeSet<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -groups.get(i).loss()));
    kept.addAll(order.subList(0, MOST));
    omissions.add(
        new Omission(
            groups.size() - MOST + " of " + groups.size() + " classes of lanes",
            "only the " + MOST + " with the largest loss are simulated"));
    return kept.stream().map(groups::get).toList();
  }

  private static List<Omission> omissions(LaneClass c) {
    List<Omission> omissions = new ArrayList<>();
    for (LanePath.Missing m : c.path().missing()) {
      String what = m.element() + " in class " + c.id();
      omissions.add(new Omission(what, m.reason() + ", and the channel is simulated without it"));
    }
    for (LanePath.Missing m : c.path().assumed()) {
      omissions.add(new Omission(m.element() + " in class " + c.id(), m.reason()));
    }
    return omissions;
  }
}
