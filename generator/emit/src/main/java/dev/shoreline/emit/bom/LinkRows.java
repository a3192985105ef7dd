package dev.shoreline.emit.bom;

import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lines of what links imply but no block states: fiber and cable by length, and mated
 * connectors. Traces are part of their board and cost no line; assemblies that a link runs through,
 * such as fly-over cables, are instances and have a line already.
 */
final class LinkRows {
  /** What is needed of one item, and how it was counted. */
  private static final class Need {
    final Part medium;
    final @Nullable Part part;
    final List<Link> links = new ArrayList<>();
    final List<String> basis = new ArrayList<>();
    BigDecimal quantity = BigDecimal.ZERO;

    Need(Part medium, @Nullable Part part) {
      this.medium = medium;
      this.part = part;
    }

    void add(Link link, BigDecimal more, String how) {
      quantity = quantity.add(more);
      basis.add(how);
      if (!links.contains(link)) {
        links.add(link);
      }
    }
  }

  private final Map<String, Need> lengths = new LinkedHashMap<>();
  private final Map<String, Need> connectors = new LinkedHashMap<>();
  // Fibers that run through one joint of all units of a selection, over the links seen so far.
  private final Map<String, BigDecimal> fibers = new HashMap<>();

  private LinkRows() {}

  static List<BomRow> of(Analysis analysis) {
    LinkRows rows = new LinkRows();
    analysis.links().forEach(rows::add);
    List<BomRow> all = new ArrayList<>();
    rows.lengths.forEach((id, need) -> all.add(row("length:" + id, need, "m")));
    rows.connectors.forEach((id, need) -> all.add(row("mated:" + id, need, "ea")));
    return all;
  }

  private void add(LinkState state) {
    Strands strands = Strands.of(state);
    BigDecimal ways = BigDecimal.ONE;
    List<Segment> segments = state.link().segments();
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i) instanceof Segment.Split split) {
        ways = ways.multiply(BigDecimal.valueOf(split.ways()));
      } else if (segments.get(i) instanceof Segment.Medium medium
          && isBoughtByLength(medium.part())) {
        Strands here = strands.times(ways);
        addLength(state.link(), medium, here);
        addJoints(state.link(), medium, here, lastTerminal(segments) - i);
      }
    }
  }

  private static int lastTerminal(List<Segment> segments) {
    int last = 0;
    for (int i = 0; i < segments.size(); i++) {
      last = segments.get(i) instanceof Segment.Terminal ? i : last;
    }
    return last;
  }

  private static boolean isBoughtByLength(Part medium) {
    return medium.kind().is("Fiber") || medium.kind().is("Cable");
  }

  private void addLength(Link link, Segment.Medium medium, Strands strands) {
    BigDecimal metres = medium.length().base().typ();
    metres = metres == null ? medium.length().base().max() : metres;
    if (metres == null) {
      return;
    }
    // One line for each length cut: a buyer orders cuts, not a total of kilometres.
    String id = medium.part().qualifiedName() + "/" + medium.length();
    lengths
        .computeIfAbsent(id, k -> new Need(medium.part(), medium.part()))
        .add(link, metres.multiply(strands.count()), strands.basis() + " x " + medium.length());
  }

  /**
   * As many pairs on the path of each unit as its fibers need, where the connector says its size.
   * Links that leave the design by the same units share the pairs out there, as the lanes of four
   * planes share the cable of a port.
   *
   * @param ahead of the joints, how many segments until the last terminal; negative behind it
   */
  private void addJoints(Link link, Segment.Medium medium, Strands strands, int ahead) {
    Selection unit = ahead < 0 ? last(link) : most(link);
    String where = unit.instance().path();
    for (int i = 0; i < medium.joints().size(); i++) {
      Segment.Joint joint = medium.joints().get(i);
      Optional<Part> connector =
          Optional.ofNullable(joint.connector())
              .or(() -> medium.part().attributes().part("connector"));
      String id = connector.map(Part::qualifiedName).orElse("any/" + medium.part().qualifiedName());
      String shared = ahead < 0 ? where : link.name();
      String place = String.join("/", id, shared, unit.indices().toString(), ahead + "", i + "");
      BigDecimal before = fibers.getOrDefault(place, BigDecimal.ZERO);
      BigDecimal after = before.add(strands.count());
      fibers.put(place, after);
      long counted = before.signum() == 0 ? 0 : pairs(before, unit.instances(), connector);
      long pairs = pairs(after, unit.instances(), connector);
      connectors
          .computeIfAbsent(id, k -> new Need(medium.part(), connector.orElse(null)))
          .add(
              link,
              BigDecimal.valueOf(joint.count() * (pairs - counted))
                  .multiply(BigDecimal.valueOf(unit.instances())),
              joint.count() * pairs + " on the path of each " + where);
    }
  }

  private static Selection last(Link link) {
    return link.terminals().get(link.terminals().size() - 1).selection();
  }

  /** The terminal with the most instances: each of them has a path of its own. */
  private static Selection most(Link link) {
    Selection most = link.terminals().get(0).selection();
    for (Segment.Terminal t : link.terminals()) {
      most = t.selection().instances() > most.instances() ? t.selection() : most;
    }
    return most;
  }

  /** Pairs side by side at one joint of one unit: its fibers over the capacity, rounded up. */
  private static long pairs(BigDecimal strands, long ends, Optional<Part> connector) {
    Optional<BigDecimal> capacity =
        connector
            .flatMap(c -> c.attributes().quantity("capacity"))
            .map(q -> q.base().max())
            .filter(n -> n.signum() > 0);
    if (capacity.isEmpty()) {
      return 1;
    }
    BigDecimal each = strands.divide(BigDecimal.valueOf(ends), MathContext.DECIMAL64);
    return each.divide(capacity.get(), 0, RoundingMode.CEILING).max(BigDecimal.ONE).longValue();
  }

  private static BomRow row(String id, Need need, String unit) {
    Part part = need.part == null ? need.medium : need.part;
    BomItem item = BomItem.of(part, part.attributes());
    if (need.part == null) {
      item =
          BomItem.unnamed("Connector", "Connector on " + need.medium.name() + ", type not stated");
    }
    String what = unit.equals("m") ? "" : ", mated pair";
    String basis = need.basis.stream().distinct().collect(Collectors.joining(" + "));
    return new BomRow(
        id,
        BomRow.LINKS,
        "",
        need.links.stream().map(Link::name).collect(Collectors.joining(", ")),
        List.of(),
        new BigDecimal(need.quantity.stripTrailingZeros().toPlainString()),
        unit,
        item.forLinks(item.description() + what + " (" + basis + ")"),
        true,
        InstanceRows.places(need.links.stream().map(Link::span).toList()));
  }
}
