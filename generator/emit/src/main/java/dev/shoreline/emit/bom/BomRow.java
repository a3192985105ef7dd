package dev.shoreline.emit.bom;

import dev.shoreline.model.Instance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the bill of materials: things that are equal and bought as one.
 *
 * @param id stable reference within the bill, derived from the first element it stands for
 * @param level {@code chip}, {@code board}, {@code panel}, or {@code links} for what only the lanes
 *     block implies
 * @param parent reference designator of what contains it; empty at the level itself
 * @param refDes reference designators with ranges collapsed, or the links that need the item
 * @param instances declarations the line stands for; empty for an implied item
 * @param quantity in the whole design, in {@code unit}
 * @param unit {@code ea} or {@code m}
 * @param populate whether the part is fitted; a part that is not counts in no total
 * @param source file and line of each element the line stands for
 */
public record BomRow(
    String id,
    String level,
    String parent,
    String refDes,
    List<Instance> instances,
    BigDecimal quantity,
    String unit,
    BomItem item,
    boolean populate,
    String source) {

  /** What only the lanes block implies has this level. */
  public static final String LINKS = "links";

  public BomRow {
    instances = List.copyOf(instances);
  }

  BomRow identified(String otherId) {
    return new BomRow(
        otherId, level, parent, refDes, instances, quantity, unit, item, populate, source);
  }

  /** Whether the line is an instance of the design, not something its links or plates imply. */
  public boolean stated() {
    return !instances.isEmpty();
  }

  /** Quantity times unit cost, exact; empty when no cost is stated; zero when not populated. */
  public Optional<Money> extended() {
    return item.cost().map(c -> c.times(populate ? quantity : BigDecimal.ZERO));
  }

  /** Mass of the whole line in g; null when not stated. */
  public @Nullable BigDecimal mass() {
    BigDecimal each = item.mass();
    return each == null || !populate ? null : each.multiply(quantity);
  }
}
