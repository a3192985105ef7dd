package dev.shoreline.simulate.channel;

import dev.shoreline.model.Link;
import dev.shoreline.rollup.link.LinkState;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lanes that run alike: same way, same rate, same modulation.
 *
 * @param id counts from 1 over the study
 * @param links those whose lanes these are, in the order written
 * @param path what they run along; with the largest loss that the design states for each piece
 * @param lanes of all the links together
 */
record LaneClass(int id, List<LinkState> links, LanePath path, long lanes) {
  LaneClass {
    links = List.copyOf(links);
  }

  /** Begins the names of its files and answers. */
  String prefix() {
    return "c" + id;
  }

  /** For legends: {@code class 1}, or {@code class 1 in part} where losses are unknown. */
  String label() {
    return "class " + id + (isWhole() ? "" : " in part");
  }

  /** Whether the loss of all that stands in the way is known. */
  boolean isWhole() {
    return path.missing().isEmpty();
  }

  List<String> linkNames() {
    return links.stream().map(LinkState::link).map(Link::name).toList();
  }

  /** For people: {@code class 1, 512 lanes of 25 mm of OrganicPackage}. */
  String title() {
    String way = path.elements().stream().map(PathElement::text).collect(Collectors.joining(", "));
    String without =
        path.missing().stream().map(LanePath.Missing::element).collect(Collectors.joining(" and "));
    return "class "
        + id
        + ", "
        + lanes
        + (lanes == 1 ? " lane of " : " lanes of ")
        + way
        + (without.isEmpty() ? "" : " without " + without);
  }
}
