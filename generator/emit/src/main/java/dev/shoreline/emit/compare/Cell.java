package dev.shoreline.emit.compare;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import java.util.List;
import java.util.Optional;

/**
 * What one row says of one design.
 *
 * @param value a number in the unit of the row, or words; unknown with the reason in every state
 *     but {@link State#GIVEN} and {@link State#PARTLY}
 * @param note what decides the figure, or of which parts it is not known; may be empty
 * @param subjects links, loops or ranges of parts that the figure is of, when it is not of all
 */
public record Cell(State state, Value value, String note, List<String> subjects) {

  public Cell {
    subjects = List.copyOf(subjects);
  }

  Cell(State state, Value value, String note) {
    this(state, value, note, List.of());
  }

  /** Whether a design has a figure on the basis of the row. */
  public enum State {
    GIVEN("given"),
    /** The worst of the parts for which it is known; it is not known for all. */
    PARTLY("partly known"),
    /** Something it needs is not stated. */
    UNKNOWN("unknown"),
    /** The design has such a figure, but on another basis than the row's. */
    OTHER_BASIS("other basis"),
    /** The design has nothing that it could be the figure of. */
    NONE("none");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static Cell words(String text) {
    return new Cell(State.GIVEN, new Value.Text(text), "");
  }

  /** A count, on no basis but its own. */
  static Cell count(long n) {
    return new Cell(State.GIVEN, new Value.Number(Quantity.number(n)), "");
  }

  static Cell unknown(String reason) {
    return new Cell(State.UNKNOWN, new Value.Unknown(reason), "");
  }

  static Cell otherBasis(String reason) {
    return new Cell(State.OTHER_BASIS, new Value.Unknown(reason), "");
  }

  static Cell none(String reason) {
    return new Cell(State.NONE, new Value.Unknown(reason), "");
  }

  /** A number in {@code unit}; one of another dimension is refused, never converted. */
  static Cell of(Value value, String unit) {
    if (value instanceof Value.Number n) {
      Quantity q = n.quantity();
      Unit wanted = Units.of(unit);
      return q.dimension().equals(wanted.dimension()) && q.zero() == wanted.zero()
          ? new Cell(State.GIVEN, new Value.Number(q.in(wanted)), "")
          : otherBasis("it is " + q + ", which is not given in " + unit);
    }
    return value instanceof Value.Unknown u
        ? unknown(u.reason().isEmpty() ? "it is not stated" : u.reason())
        : words(value.text());
  }

  Cell withNote(String text) {
    return new Cell(state, value, text, subjects);
  }

  /** The same figure, of these subjects only. */
  Cell about(List<String> names) {
    return new Cell(state, value, note, names);
  }

  /** The same, known only for some parts when {@code missing} says of which it is not. */
  Cell partly(String missing) {
    return state == State.GIVEN && !missing.isEmpty()
        ? new Cell(State.PARTLY, value, note.isEmpty() ? missing : note + "; " + missing, subjects)
        : this;
  }

  /** Whether it shows a figure or words. */
  public boolean isGiven() {
    return state == State.GIVEN || state == State.PARTLY;
  }

  /** The number, when it is one. */
  public Optional<Quantity> number() {
    return value instanceof Value.Number n ? Optional.of(n.quantity()) : Optional.empty();
  }

  /** The figure in four digits, the words, or the state in a word or two. */
  public String text() {
    return !isGiven() ? state.label() : number().map(CellText::of).orElseGet(value::text);
  }

  /** What stands under the text: the reason why there is no figure, or the note; may be empty. */
  public String remark() {
    return value instanceof Value.Unknown u ? u.reason() : note;
  }

  /** The remark for a table: of several reasons only the first. */
  public String shortRemark() {
    int end = isGiven() ? -1 : remark().indexOf("; ");
    return end < 0 ? remark() : remark().substring(0, end) + ", and more";
  }
}
