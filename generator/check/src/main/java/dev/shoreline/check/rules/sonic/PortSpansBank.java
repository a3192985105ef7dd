package dev.shoreline.check.rules.sonic;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.model.Instance;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.structure.InterfaceWidth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * SONiC addresses an interface as one CMIS bank of one engine, so that its lanes lie in one bank of
 * eight. Ranges are judged as they are written.
 */
public final class PortSpansBank implements Rule {
  @Override
  public String title() {
    return "Every interface takes its lanes from one CMIS bank of one engine";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Instance port : analysis.design().instances()) {
      group(port)
          .ifPresent(
              group -> {
                long width = InterfaceWidth.of(analysis.design(), group);
                verdicts.addAll(
                    port.part().kind().is("PluggableModule")
                        ? module(port, group, width)
                        : ports(port, width, Arrival.at(port, analysis.design().links())));
              });
    }
    return verdicts;
  }

  private static Optional<LaneGroup> group(Instance port) {
    boolean module = port.part().kind().is("PluggableModule");
    return module || port.part().kind().is("PanelConnector")
        ? port.attributes().group(module ? "host" : "lanes").filter(g -> g.count() > 0)
        : Optional.empty();
  }

  private List<Verdict> module(Instance module, LaneGroup group, long width) {
    VerdictBuilder verdict = verdict(Box.all(module), module);
    return List.of(
        Banks.eachInOne(0, group.count(), width)
            ? verdict.pass()
            : verdict
                .hint("state `ports` of the design, so that each has 8 lanes or fewer")
                .fail(tooWide(module.path(), width)));
  }

  /** One verdict for each range of ports that links name together. */
  private List<Verdict> ports(Instance port, long width, List<Arrival> arrivals) {
    Map<Box, List<Arrival>> byPorts = new LinkedHashMap<>();
    for (Arrival a : arrivals) {
      byPorts.computeIfAbsent(a.ports().withoutLanes(), b -> new ArrayList<>()).add(a);
    }
    List<Verdict> verdicts = new ArrayList<>();
    byPorts.forEach((ports, some) -> verdicts.add(judge(ports, port, width, some)));
    return verdicts;
  }

  private Verdict judge(Box ports, Instance port, long width, List<Arrival> arrivals) {
    VerdictBuilder verdict = verdict(ports, port);
    arrivals.forEach(a -> verdict.related(a.at().span(), "lanes of " + a.engines() + " arrive"));
    if (width > Banks.LANES) {
      return verdict
          .hint("give a port 8 lanes or fewer, or state so many `ports` of the design")
          .fail(tooWide(ports.toString(), width));
    }
    verdict.hint("let each port take its lanes from one group of eight lanes of one engine");
    if (arrivals.stream().allMatch(a -> a.bringsWhole(width))) {
      return arrivals.stream()
          .filter(a -> !a.keepsBanks(width))
          .findFirst()
          .map(a -> verdict.fail(spans(ports, width, a.engines())))
          .orElseGet(verdict::pass);
    }
    if (Pieces.areSingle(arrivals)) {
      return Pieces.ofOneBankEach(arrivals, width)
          ? verdict.pass()
          : verdict.fail(spans(ports, width, arrivals.get(0).engines()));
    }
    return Pieces.areOfDifferentEngines(arrivals)
        ? verdict.fail(
            "%s: the %d lanes of an interface come from %d engines"
                .formatted(ports, width, arrivals.size()))
        : verdict
            .hint("write one link for each port, or let whole ports take lanes side by side")
            .notEvaluated("lanes of an interface of " + ports + " are spread over several links");
  }

  private static String tooWide(String ports, long width) {
    return "%s: an interface of %d lanes does not fit in a bank of %d lanes"
        .formatted(ports, width, Banks.LANES);
  }

  private static String spans(Box ports, long width, Box engines) {
    return "%s: the %d lanes of an interface lie in more than one bank of %s"
        .formatted(ports, width, engines.withoutLanes());
  }

  private VerdictBuilder verdict(Box box, Instance port) {
    return new VerdictBuilder(this, Subject.of(box, port.span())).severity(Severity.WARNING);
  }
}
