package dev.shoreline.model;

import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.message.Span;
import java.util.List;
import java.util.Optional;

/**
 * An elaborated design: everything resolved, every value computed, instances and lanes still
 * ranges. Bill of materials, report and simulation inputs are all views of this one object.
 *
 * @param qualifiedName with its package, and for a variant its name behind that of the design, as
 *     in {@code box.Npo102T.Mixed}
 * @param doc of the design, and below it that of the variant
 * @param variant which of several populations of one design this is; empty when it has but one
 * @param attributes facts of the design itself ({@code route}, {@code description} ...)
 * @param instances in the order written, parents before the instances they contain
 * @param standards those it conforms to, sections resolved
 * @param claims what has been published, by what it is about, in the order written
 * @param formerly the name it had before, as its {@code was} states it; empty when it states none.
 *     Of a variant see {@link Variant#formerly()}
 */
public record Design(
    String qualifiedName,
    String name,
    String doc,
    Optional<Variant> variant,
    Attributes attributes,
    List<LevelBlock> levels,
    List<Instance> instances,
    List<Link> links,
    List<Bus> buses,
    List<Feed> feeds,
    List<CoolingLoop> loops,
    List<Plate> plates,
    List<Standard> standards,
    List<Requirement> requirements,
    List<Waiver> waivers,
    List<ClaimSubject> claims,
    Kinds kinds,
    String formerly,
    Span span) {

  /** A design that was never renamed. */
  public Design(
      String qualifiedName,
      String name,
      String doc,
      Optional<Variant> variant,
      Attributes attributes,
      List<LevelBlock> levels,
      List<Instance> instances,
      List<Link> links,
      List<Bus> buses,
      List<Feed> feeds,
      List<CoolingLoop> loops,
      List<Plate> plates,
      List<Standard> standards,
      List<Requirement> requirements,
      List<Waiver> waivers,
      List<ClaimSubject> claims,
      Kinds kinds,
      Span span) {
    this(
        qualifiedName,
        name,
        doc,
        variant,
        attributes,
        levels,
        instances,
        links,
        buses,
        feeds,
        loops,
        plates,
        standards,
        requirements,
        waivers,
        claims,
        kinds,
        "",
        span);
  }

  public Design {
    levels = List.copyOf(levels);
    instances = List.copyOf(instances);
    links = List.copyOf(links);
    buses = List.copyOf(buses);
    feeds = List.copyOf(feeds);
    loops = List.copyOf(loops);
    plates = List.copyOf(plates);
    standards = List.copyOf(standards);
    requirements = List.copyOf(requirements);
    waivers = List.copyOf(waivers);
    claims = List.copyOf(claims);
  }

  /** The kinds in use, for rules that name one; missing ones are simply not there. */
  public record Kinds(List<Kind> all) {
    public Kinds {
      all = List.copyOf(all);
    }

    public Optional<Kind> find(String name) {
      return all.stream()
          .filter(k -> k.name().equals(name) || k.qualifiedName().equals(name))
          .findFirst();
    }
  }

  /** Instances of a kind or of one that descends from it, in the order written. */
  public List<Instance> instancesOf(String kind) {
    return instances.stream().filter(i -> i.part().kind().is(kind)).toList();
  }

  public Optional<Instance> instance(String path) {
    return instances.stream().filter(i -> i.path().equals(path)).findFirst();
  }

  public Optional<LevelBlock> level(Level level) {
    return levels.stream().filter(b -> b.level() == level).findFirst();
  }

  /**
   * Whether a name, with or without its package, means this design or the one it is a variant of.
   */
  public boolean isCalled(String other) {
    return other.equals(name)
        || other.equals(qualifiedName)
        || variant.isPresent()
            && (other.equals(variant.get().design())
                || name.equals(other + "." + variant.get().name()));
  }

  public String route() {
    return attributes.text("route");
  }
}
