package dev.shoreline.simulate;

/**
 * What a simulator must answer, by our own closed form.
 *
 * @param run name of the run that prints it
 * @param name as printed, for example {@code n1_junction}; made by the program
 * @param subject what of the spec it stands for, in the spec's own words; any text
 * @param meaning for example {@code junction}
 * @param unit as shown, for example {@code degC}
 * @param value of the closed form, in {@code unit}
 * @param tolerance largest difference, in {@code unit} (K for degC)
 * @param formula the closed form in one line of plain text
 * @param rule id of the rule whose figure this is, for example {@code thermal.JunctionTooHot}, or
 *     empty
 */
public record Expectation(
    String run,
    String name,
    String subject,
    String meaning,
    String unit,
    double value,
    double tolerance,
    String formula,
    String rule) {
  public Expectation {
    if (!Double.isFinite(value) || !(tolerance > 0)) {
      throw new IllegalArgumentException(name + " expects " + value + " within " + tolerance);
    }
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no name for an answer: " + name);
    }
  }

  public boolean agreesWith(double simulated) {
    return Math.abs(simulated - value) <= tolerance;
  }
}
