package dev.shoreline.sonic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lanes block of a skeleton. Lanes and lasers that the files leave open end in a part of their
 * own, so that the design closes; a laser whose lanes are not side by side is divided by one.
 */
final class SkeletonLinks {
  private static final String POINT = "LanePoint";

  private final PlatformIndex index;
  private final Run asic;
  private final Declarations engines;
  private final Declarations lasers;
  private final Declarations ports;
  private final Declarations dividers = new Declarations("divider");
  private final List<String> lines = new ArrayList<>();
  private final List<LinkLines.Point> openStarts = new ArrayList<>();
  private final List<LinkLines.Point> openSerdes = new ArrayList<>();
  private final List<LinkLines.Point> openOut = new ArrayList<>();
  private final List<LinkLines.Point> dark = new ArrayList<>();

  SkeletonLinks(
      PlatformIndex index,
      Run asic,
      Declarations engines,
      Declarations lasers,
      Declarations ports) {
    this.index = index;
    this.asic = asic;
    this.engines = engines;
    this.lasers = lasers;
    this.ports = ports;
    host();
    line();
    light();
    unlisted();
  }

  List<String> lines() {
    return lines;
  }

  List<String> instances() {
    List<String> all = new ArrayList<>(dividers.instances());
    if (open() > 0) {
      all.add("unlisted : Unlisted");
    }
    return all;
  }

  String parts() {
    StringBuilder text = new StringBuilder();
    if (!dividers.isEmpty() || open() > 0) {
      text.append("/** Where lanes are divided or end. */\nkind " + POINT);
      text.append(" : Component {\nlanes : group \"lanes that pass or end here\"\n}\n\n");
    }
    dividers.parts().forEach(p -> text.append(p).append('\n'));
    if (open() > 0) {
      text.append("/** Lanes and lasers that the platform files do not mention. */\n");
      text.append("part Unlisted : " + POINT + " {\nlanes ").append(open()).append(" lane\n}\n\n");
    }
    return text.toString();
  }

  private long open() {
    return openStarts.size() + openSerdes.size() + openOut.size() + dark.size();
  }

  private LinkLines.Point serdes(long lane) {
    return new LinkLines.Point(asic, lane - index.lowest());
  }

  private void host() {
    List<LinkLines.Joint> joints = new ArrayList<>();
    for (int e = 0; e < index.engines.size(); e++) {
      int engine = e;
      long[] at = {0};
      index
          .engines
          .get(e)
          .getValue()
          .lanes()
          .forEach(
              lane ->
                  joints.add(new LinkLines.Joint(serdes(lane), engines.lane(engine, at[0]++), 1)));
    }
    lines.addAll(LinkLines.of(joints, "serdes", "host"));
    for (long lane = index.lowest(); lane <= index.highest(); lane++) {
      if (!index.engineOf.containsKey(lane) && !index.portOf.containsKey(lane)) {
        openSerdes.add(serdes(lane));
      }
    }
  }

  private void line() {
    List<LinkLines.Joint> light = new ArrayList<>();
    List<LinkLines.Joint> copper = new ArrayList<>();
    for (int p = 0; p < index.ports.size(); p++) {
      int port = p;
      long[] at = {0};
      index
          .ports
          .get(p)
          .lanes()
          .forEach(
              lane -> {
                PlatformIndex.Place engine = index.engineOf.get(lane);
                LinkLines.Point to = ports.lane(port, at[0]++);
                if (engine == null) {
                  copper.add(new LinkLines.Joint(serdes(lane), to, 1));
                } else {
                  light.add(
                      new LinkLines.Joint(engines.lane(engine.device(), engine.lane()), to, 1));
                }
              });
    }
    lines.addAll(LinkLines.of(light, "line", "lanes"));
    lines.addAll(LinkLines.of(copper, "serdes", "lanes"));
    new TreeMap<>(index.engineOf)
        .forEach(
            (lane, place) -> {
              if (!index.portOf.containsKey(lane)) {
                openStarts.add(engines.lane(place.device(), place.lane()));
              }
            });
  }

  private void light() {
    List<LinkLines.Joint> straight = new ArrayList<>();
    List<LinkLines.Joint> divided = new ArrayList<>();
    List<List<LinkLines.Point>> ends = new ArrayList<>();
    List<LinkLines.Point> dividedLasers = new ArrayList<>();
    for (int s = 0; s < index.lasers.size(); s++) {
      CpoDevice.LaserSource source = index.lasers.get(s).getValue();
      for (long laser = 1; laser <= source.lasers(); laser++) {
        LaneList lanes = source.lanes().getOrDefault(laser, LaneList.NONE);
        LinkLines.Point out = lasers.lane(s, laser - 1);
        List<LinkLines.Point> inputs = inputs(lanes);
        if (inputs.isEmpty()) {
          openOut.add(out);
        } else if (areSideBySide(inputs)) {
          straight.add(new LinkLines.Joint(out, inputs.get(0), inputs.size()));
        } else {
          dividers.add("Divider", POINT, "lanes " + inputs.size() + " lane\n", "", inputs.size());
          dividedLasers.add(out);
          ends.add(inputs);
        }
      }
    }
    dividers.close();
    List<LinkLines.Joint> toDividers = new ArrayList<>();
    for (int d = 0; d < ends.size(); d++) {
      toDividers.add(
          new LinkLines.Joint(dividedLasers.get(d), dividers.lane(d, 0), ends.get(d).size()));
      for (int i = 0; i < ends.get(d).size(); i++) {
        divided.add(new LinkLines.Joint(dividers.lane(d, i), ends.get(d).get(i), 1));
      }
    }
    lines.addAll(LinkLines.of(straight, "out", "laser"));
    lines.addAll(LinkLines.of(toDividers, "out", "lanes"));
    lines.addAll(LinkLines.of(divided, "lanes", "laser"));
    for (int e = 0; e < index.engines.size(); e++) {
      dark(e, index.engines.get(e).getValue().lanes());
    }
  }

  /** Inputs of an engine that has lasers, but not for all of its lanes. */
  private void dark(int engine, LaneList lanes) {
    if (lanes.stream().noneMatch(index.laserOf::containsKey)) {
      return;
    }
    long[] at = {0};
    lanes.forEach(
        lane -> {
          if (!index.laserOf.containsKey(lane)) {
            dark.add(engines.lane(engine, at[0]));
          }
          at[0]++;
        });
  }

  /** In the order of engines and their lanes; a laser does not mind which comes first. */
  private List<LinkLines.Point> inputs(LaneList lanes) {
    TreeMap<Long, PlatformIndex.Place> sorted = new TreeMap<>();
    lanes.forEach(
        lane -> {
          PlatformIndex.Place place = index.engineOf.get(lane);
          if (place != null) {
            sorted.put(place.device() * LaneGraph.MOST * 10 + place.lane(), place);
          }
        });
    return sorted.values().stream().map(p -> engines.lane(p.device(), p.lane())).toList();
  }

  private static boolean areSideBySide(List<LinkLines.Point> inputs) {
    LinkLines.Point first = inputs.get(0);
    LinkLines.Point last = inputs.get(inputs.size() - 1);
    long width = first.run().width();
    return first.run().equals(last.run())
        && last.lane() - first.lane() == inputs.size() - 1
        && first.lane() / width == last.lane() / width;
  }

  /** Joins what is left open to lanes of one part that stands for everything unmentioned. */
  private void unlisted() {
    Run run = new Run("unlisted", 1, false, Math.max(1, open()));
    long at = 0;
    for (Map.Entry<String, List<LinkLines.Point>> e :
        List.of(
            Map.entry("serdes", openSerdes),
            Map.entry("line", openStarts),
            Map.entry("out", openOut))) {
      List<LinkLines.Joint> joints = new ArrayList<>();
      for (LinkLines.Point from : e.getValue()) {
        joints.add(new LinkLines.Joint(from, new LinkLines.Point(run, at++), 1));
      }
      lines.addAll(LinkLines.of(joints, e.getKey(), "lanes"));
    }
    List<LinkLines.Joint> joints = new ArrayList<>();
    for (LinkLines.Point to : dark) {
      joints.add(new LinkLines.Joint(new LinkLines.Point(run, at++), to, 1));
    }
    lines.addAll(LinkLines.of(joints, "lanes", "laser"));
  }
}
