package dev.shoreline.model.value;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.units.Quantity;
import java.util.List;

/** What an expression or attribute can be. Immutable. */
public sealed interface Value {

  /** As shown to a reader, in the author's units. */
  String text();

  /** A number with its unit. */
  record Number(Quantity quantity) implements Value {
    @Override
    public String text() {
      return quantity.toString();
    }
  }

  record Text(String text) implements Value {}

  /** A date as written: {@code 2027-03-01} or {@code 2026-09}. */
  record Date(String text) implements Value {}

  record Flag(Truth truth) implements Value {
    @Override
    public String text() {
      return truth.label();
    }
  }

  /** One of a list of names that a kind declares, for example {@code XPO}. */
  record Symbol(String text) implements Value {}

  /** A group of lanes, lasers or fibers. */
  record Group(LaneGroup group) implements Value {
    @Override
    public String text() {
      return group.toString();
    }
  }

  /** A part named as a value, for example the material of a board. */
  record PartRef(Part part) implements Value {
    @Override
    public String text() {
      return part.name();
    }
  }

  /** A kind named as a value, for example in {@code all(OpticalEngine)}. */
  record KindRef(Kind kind) implements Value {
    @Override
    public String text() {
      return kind.name();
    }
  }

  /** All instances of one declaration, or those that were selected. */
  record InstanceRef(Instance instance) implements Value {
    @Override
    public String text() {
      return instance.path();
    }
  }

  /** A link of the lanes block. */
  record LinkRef(Link link) implements Value {
    @Override
    public String text() {
      return link.name();
    }
  }

  /** One value for each of several ranges of instances; a range counts, it is never unrolled. */
  record Many(List<Item> items) implements Value {
    /**
     * @param subject path of the range, for example {@code xpo[1..16]}
     * @param count how many instances the range names
     */
    public record Item(String subject, long count, Value value) {}

    public Many {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream()
          .map(i -> i.subject() + ": " + i.value().text())
          .collect(java.util.stream.Collectors.joining("; "));
    }
  }

  /**
   * A value that nobody has stated. It is carried through every operation and never taken as zero.
   *
   * @param reason what is missing, for example {@code asic has no attribute tj-max}
   */
  record Unknown(String reason) implements Value {
    @Override
    public String text() {
      return "unknown";
    }
  }
}
