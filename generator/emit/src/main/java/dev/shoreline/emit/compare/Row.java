package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.rollup.input.FigureInputs;
import dev.shoreline.rollup.input.Input;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of the comparison: a figure on one basis. A figure that exists on two bases (per RU and
 * per OU, at 48 V and at 12 V) is two rows.
 *
 * @param id letters, digits, points and hyphens: {@code power-per-800-light}; never from a spec
 * @param basis what it counts, per what, and at which corner; a design that has no such figure says
 *     so in its cell
 * @param formula in one line, in the names of expressions where there are any
 * @param rollUps names of the roll-ups it is computed from
 * @param unit of every number in the row; empty for words and counts
 * @param extensive whether it grows with the size of the box, so that a scaled comparison scales it
 * @param figure computes the cell of a design
 * @param inputs names of {@link FigureInputs}: what it rests on besides those roll-ups
 */
public record Row(
    String id,
    Group group,
    String title,
    String basis,
    String formula,
    List<String> rollUps,
    String unit,
    Better better,
    boolean extensive,
    Function<Conformance, Cell> figure,
    List<String> inputs) {

  public Row {
    rollUps = List.copyOf(rollUps);
    inputs = List.copyOf(inputs);
  }

  /** A row of words or counts. */
  static Row words(
      String id, Group group, String title, String basis, Function<Conformance, Cell> figure) {
    return new Row(
        id, group, title, basis, "", List.of(), "", Better.NEITHER, false, figure, List.of());
  }

  /** A row of numbers that do not depend on the size of the box. */
  static Row intensive(
      String id,
      Group group,
      String title,
      String basis,
      String formula,
      List<String> rollUps,
      String unit,
      Better better,
      Function<Conformance, Cell> figure) {
    return new Row(
        id, group, title, basis, formula, rollUps, unit, better, false, figure, List.of());
  }

  /** A row of numbers that grow with the size of the box; less is better. */
  static Row extensive(
      String id,
      Group group,
      String title,
      String basis,
      String formula,
      List<String> rollUps,
      String unit,
      Function<Conformance, Cell> figure) {
    return new Row(
        id, group, title, basis, formula, rollUps, unit, Better.LESS, true, figure, List.of());
  }

  /** The same row, which rests on more stated values than its roll-ups do. */
  Row restingOn(String... more) {
    return new Row(
        id, group, title, basis, formula, rollUps, unit, better, extensive, figure, List.of(more));
  }

  /** Stated values that its figure of a design rests on, each once. */
  List<Input> inputs(Conformance c, Cell cell) {
    Set<Input> all = new LinkedHashSet<>();
    Stream.concat(rollUps.stream(), inputs.stream())
        .forEach(name -> all.addAll(FigureInputs.of(c.analysis(), name, cell.subjects())));
    return List.copyOf(all);
  }

  /** The roll-ups it is computed from, in that order. */
  public List<RollUp> sources() {
    return rollUps.stream().flatMap(n -> RollUps.find(n).stream()).toList();
  }

  /** Whether its numbers can be drawn: counts of verdicts depend on what was asked of a design. */
  public boolean isDrawn() {
    return !unit.isEmpty();
  }
}
