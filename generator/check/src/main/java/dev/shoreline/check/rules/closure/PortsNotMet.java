package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lanes towards the outside divide evenly among the ports that a design claims. */
public final class PortsNotMet implements Rule {
  @Override
  public String title() {
    return "The lanes of the optics divide evenly among the claimed ports";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    Optional<Attribute> claimed = analysis.design().attributes().find("ports");
    Optional<BigDecimal> lanes = lanes(analysis.design());
    if (claimed.isEmpty() || lanes.isEmpty()) {
      return List.of();
    }
    VerdictBuilder verdict =
        new VerdictBuilder(this, Subject.of(analysis.design()))
            .decidedBy(claimed.get().origin())
            .hint("correct the number of ports, or the lanes of the optics");
    Optional<BigDecimal> ports = count(claimed.get().value());
    if (ports.isEmpty()) {
      return List.of(
          verdict.notEvaluated(
              "the number of ports, "
                  + claimed.get().value().text()
                  + ", is not one whole number"));
    }
    return List.of(judge(verdict, analysis.design().name(), ports.get(), lanes.get()));
  }

  private static Verdict judge(
      VerdictBuilder verdict, String design, BigDecimal ports, BigDecimal lanes) {
    BigDecimal left = lanes.remainder(ports);
    verdict.sides(
        new Value.Number(Quantity.number(left)),
        Expr.Relation.EQUAL,
        new Value.Number(Quantity.number(0)));
    if (left.signum() == 0 && lanes.signum() > 0) {
      return verdict.pass();
    }
    return verdict.fail(
        "%s claims %s ports; %s lanes do not divide evenly among them"
            .formatted(design, ports.toPlainString(), lanes.toPlainString()));
  }

  private static Optional<BigDecimal> count(Value value) {
    if (!(value instanceof Value.Number n) || !n.quantity().isExact()) {
      return Optional.empty();
    }
    return Optional.ofNullable(n.quantity().base().min())
        .map(BigDecimal::stripTrailingZeros)
        .filter(p -> p.signum() > 0 && p.scale() <= 0);
  }

  /**
   * Line lanes of all optics and lanes of all ports for copper; without either the SerDes lanes of
   * the chips; empty without any.
   */
  private static Optional<BigDecimal> lanes(Design design) {
    Optional<BigDecimal> line = lanes(design.instancesOf("Optics"), "line");
    Optional<BigDecimal> copper = lanes(design.instancesOf("CablePort"), "lanes");
    return Stream.of(line, copper)
        .flatMap(Optional::stream)
        .reduce(BigDecimal::add)
        .or(() -> lanes(design.instancesOf("Asic"), "serdes"));
  }

  private static Optional<BigDecimal> lanes(List<Instance> instances, String group) {
    BigDecimal sum = null;
    for (Instance i : instances) {
      Optional<LaneGroup> lanes = i.attributes().group(group);
      if (lanes.isPresent()) {
        BigDecimal more =
            BigDecimal.valueOf(lanes.get().count()).multiply(BigDecimal.valueOf(i.total()));
        sum = sum == null ? more : sum.add(more);
      }
    }
    return Optional.ofNullable(sum);
  }
}
