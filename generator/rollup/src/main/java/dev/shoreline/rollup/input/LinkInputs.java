package dev.shoreline.rollup.input;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;
import java.util.List;

/** What the loss and the light of links rest on. */
final class LinkInputs {
  private final Collector to;
  private final boolean electrical;

  private LinkInputs(Collector to, Nature nature) {
    this.to = to;
    this.electrical = nature == Nature.ELECTRICAL;
  }

  /**
   * Losses of the links of one nature, or of one of them.
   *
   * @param source what the first part of such a link states besides: {@code tx}; may be empty
   * @param sink what the last one does: {@code rx}; may be empty
   */
  static void links(Collector to, Analysis analysis, Nature nature, String source, String sink) {
    LinkInputs inputs = new LinkInputs(to, nature);
    for (LinkState state : analysis.links()) {
      if (state.nature() == nature && to.asks(state.link().name())) {
        inputs.link(state.link());
        List<Instance> ends = ends(state.link(), nature);
        if (!ends.isEmpty() && !source.isEmpty()) {
          to.stated(ends.get(0), source);
        }
        if (!ends.isEmpty() && !sink.isEmpty()) {
          to.stated(ends.get(ends.size() - 1), sink);
        }
      }
    }
  }

  /** The parts whose light is meant: optics, or what a laser feed starts at. */
  private static List<Instance> ends(Link link, Nature nature) {
    List<Instance> all =
        link.terminals().stream().map(t -> t.selection().instance()).distinct().toList();
    return nature == Nature.LASER_FEED
        ? all
        : all.stream().filter(i -> i.part().kind().is("Optics")).toList();
  }

  private void link(Link link) {
    if (electrical) {
      link.terminals().stream()
          .filter(t -> t.group().symbolRate() != null)
          .findFirst()
          .ifPresent(t -> to.stated(t.selection().instance(), t.selection().group()));
    }
    int last = link.segments().size() - 1;
    for (int i = 0; i <= last; i++) {
      segment(link, link.segments().get(i), i == 0 || i == last);
    }
  }

  private void segment(Link link, Segment segment, boolean end) {
    if (segment instanceof Segment.Medium m) {
      to.number(link.name(), "length", m.length(), m.span());
      medium(m.part());
      for (Segment.Joint j : m.joints()) {
        if (j.connector() == null) {
          connector(m.part().name(), m.part().attributes());
        } else {
          loss(j.connector());
        }
      }
    } else if (segment instanceof Segment.Through t) {
      passed(t.selection().instance());
    } else if (segment instanceof Segment.Terminal t) {
      Instance at = t.selection().instance();
      boolean connector = at.part().kind().is("PanelConnector") || at.part().kind().is("Connector");
      if (!end || connector) {
        passed(at);
      }
    }
  }

  private void medium(Part medium) {
    if (electrical) {
      to.stated(medium, "g0", "a1", "a2");
    } else {
      to.stated(medium, "attenuation");
    }
  }

  private void passed(Instance instance) {
    if (!instance.part().kind().is("Flyover")) {
      to.stated(instance, ofConnectors());
      return;
    }
    to.stated(instance, "length", "connectors");
    Attributes own = instance.attributes();
    to.part(instance.path(), own, "medium").ifPresent(this::medium);
    if (own.part("connector").isPresent()) {
      connector(instance.path(), own);
    } else {
      own.part("medium").ifPresent(m -> connector(m.name(), m.attributes()));
    }
  }

  private void connector(String owner, Attributes attributes) {
    to.part(owner, attributes, "connector").ifPresent(this::loss);
  }

  private void loss(Part connector) {
    to.stated(connector, ofConnectors());
  }

  private String[] ofConnectors() {
    return electrical ? new String[] {"loss", "loss-frequency"} : new String[] {"loss"};
  }
}
