package dev.shoreline.simulate.optical;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Contribution;
import dev.shoreline.rollup.link.LinkState.Nature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A class of lanes with equal light: links that lose the same at every stage between equal ends.
 *
 * @param number counts from 1 over all paths
 * @param id name in tables and answers: {@code f1} for laser feeds, {@code d1} for data
 * @param links at least one; the first stands for all
 * @param lanes what the links of data carry at each corner; empty for feeds and where it is not
 *     known
 * @param engineLoss laser feeds: from the laser input to the transmitter output (dB)
 */
record LightPath(
    int number, String id, List<LinkState> links, Map<Corner, DataLane> lanes, Value engineLoss) {
  LightPath {
    links = List.copyOf(links);
    lanes = Map.copyOf(lanes);
  }

  LinkState state() {
    return links.get(0);
  }

  boolean isFeed() {
    return state().nature() == Nature.LASER_FEED;
  }

  List<Contribution> stages() {
    return state().contributions();
  }

  Optional<DataLane> lane(Corner corner) {
    return Optional.ofNullable(lanes.get(corner));
  }

  /** Loss of all stages (dB); NaN when one is not stated at this corner. */
  double loss(Corner corner) {
    return corner.loss(state().loss(), "dB");
  }

  /** Signal at the receiver, modulation amplitude less TDECQ (dBm); NaN when not known. */
  double signal(Corner corner) {
    return lane(corner).map(l -> l.launch().signal() - loss(corner)).orElse(Double.NaN);
  }

  /** The signal with just as many bit errors as the correction can take (dBm). */
  OptionalDouble limit(Corner corner) {
    Optional<DataLane> lane = lane(corner);
    Optional<DirectDetection> detection = lane.flatMap(DataLane::detection);
    return lane.isEmpty() || detection.isEmpty()
        ? OptionalDouble.empty()
        : detection.get().signalFor(lane.get().detector().berLimit());
  }

  /** Where bit errors are looked at in detail: with the weakest light, else with the typical. */
  Optional<Corner> noiseCorner() {
    return Stream.of(Corner.WEAKEST, Corner.TYPICAL)
        .filter(c -> !Double.isNaN(signal(c)) && limit(c).isPresent())
        .findFirst();
  }

  /** The file with the losses. */
  String table() {
    return "path-" + number + ".csv";
  }

  /** Prefix of the answers at a corner. */
  String name(Corner corner) {
    return id + "_" + corner.word();
  }

  /** As the report names it; ends with the name of the first link. */
  String subject() {
    String first = state().link().name();
    return links.size() == 1 ? first : links.size() + " links like " + first;
  }

  /** Lanes, lasers or fibers of all links. */
  long count() {
    return links.stream().mapToLong(LinkState::lanes).sum();
  }
}
