package dev.shoreline.evaluate;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What names mean at the place of an expression. Implementations never throw for unknown names. */
public interface Scope {

  /**
   * The value of a name. Dotted names are asked for whole first ({@code power.optics}), so that
   * roll-ups may have them; then shorter prefixes are asked for and the rest taken as members.
   *
   * <p>All instances of a kind are asked for as {@code all(OpticalEngine)}, spelled exactly so.
   *
   * @return null when the name means nothing here
   */
  @Nullable Value name(String name);

  /**
   * A member of a value: an attribute of an instance, part or link, or a measure derived for it.
   *
   * @return null when the value's type has no such member (an error); {@link Value.Unknown} when it
   *     has one that nobody stated
   */
  @Nullable Value member(Value of, String name);

  /** The design's total of a dimension, for {@code per}: bandwidth for bit/s, lanes for lane ... */
  @Nullable Value total(Dimension dimension);

  /** Names that are known here, for "did you mean". */
  List<String> candidates();

  /** Members that {@code of} has, for "did you mean". */
  List<String> members(Value of);
}
