package dev.shoreline.check;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Design;
import dev.shoreline.model.RuleText;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignScope;
import dev.shoreline.rollup.SubjectScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a rule may be about: instances of its kind, or one of the kinds of subject that are no
 * parts.
 */
final class Candidates {
  private static final List<String> LEVELS = List.of("ChipLevel", "BoardLevel", "PanelLevel");

  /**
   * @param stated what it states itself, to find the value that decides
   */
  record Candidate(Subject subject, Attributes stated, SubjectScope scope) {

    /** The first of its own attributes that was read. */
    Optional<Attribute> deciding(List<Attribute> read) {
      return read.stream()
          .filter(a -> stated.find(a.name()).filter(a::equals).isPresent())
          .findFirst();
    }
  }

  private Candidates() {}

  /** In the order written. */
  static List<Candidate> of(RuleText rule, DesignScope scope) {
    Analysis analysis = scope.analysis();
    Design design = analysis.design();
    String variable = rule.variable();
    List<Candidate> found = new ArrayList<>();
    switch (rule.kind()) {
      case "System" ->
          found.add(
              new Candidate(
                  Subject.of(design), design.attributes(), SubjectScope.ofDesign(scope, variable)));
      case "Link" ->
          design
              .links()
              .forEach(
                  l ->
                      found.add(
                          new Candidate(
                              Subject.of(l),
                              Attributes.NONE,
                              SubjectScope.of(scope, variable, l))));
      case "CoolingLoop" ->
          design
              .loops()
              .forEach(
                  l ->
                      found.add(
                          new Candidate(
                              Subject.named("loop " + l.name(), l.span()),
                              l.attributes(),
                              SubjectScope.of(scope, variable, l))));
      case "ColdPlate" ->
          design
              .plates()
              .forEach(
                  p ->
                      found.add(
                          new Candidate(
                              new Subject(
                                  "plate on " + p.selection(), p.selection().instances(), p.span()),
                              p.attributes(),
                              SubjectScope.of(scope, variable, p))));
      case "Bus" ->
          design
              .buses()
              .forEach(
                  b ->
                      found.add(
                          new Candidate(
                              Subject.named("bus " + b.name(), b.span()),
                              Attributes.NONE,
                              SubjectScope.of(scope, variable, b))));
      case "ChipLevel", "BoardLevel", "PanelLevel" ->
          design.levels().stream()
              .filter(l -> LEVELS.indexOf(rule.kind()) == l.level().ordinal())
              .forEach(
                  l ->
                      found.add(
                          new Candidate(
                              Subject.named(l.level().label(), l.span()),
                              l.attributes(),
                              SubjectScope.of(scope, variable, l))));
      default ->
          design
              .instancesOf(rule.kind())
              .forEach(
                  i ->
                      found.add(
                          new Candidate(
                              Subject.of(i), i.attributes(), SubjectScope.of(scope, variable, i))));
    }
    return found;
  }
}
