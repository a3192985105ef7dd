package dev.shoreline.rollup.link;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import java.util.List;
import java.util.Optional;

/**
 * Who sends and who receives on an optical link. A link that ends in a panel port or in fiber is
 * taken to end at a receiver of the same part as its transmitter.
 *
 * @param farEnd whether the design holds the receiver, so that nothing was taken for granted
 */
public record OpticalEnds(Instance transmitter, Instance receiver, boolean farEnd) {

  /** Empty when no optics stand on the link. */
  public static Optional<OpticalEnds> of(Link link) {
    List<Instance> optics =
        link.terminals().stream()
            .map(t -> t.selection().instance())
            .filter(i -> i.part().kind().is("Optics"))
            .toList();
    if (optics.isEmpty()) {
      return Optional.empty();
    }
    boolean farEnd = endsAtOptics(link) && optics.size() > 1;
    Instance transmitter = optics.get(0);
    Instance receiver = farEnd ? optics.get(optics.size() - 1) : transmitter;
    return Optional.of(new OpticalEnds(transmitter, receiver, farEnd));
  }

  private static boolean endsAtOptics(Link link) {
    Segment last = link.segments().get(link.segments().size() - 1);
    return last instanceof Segment.Terminal t
        && t.selection().instance().part().kind().is("Optics");
  }
}
