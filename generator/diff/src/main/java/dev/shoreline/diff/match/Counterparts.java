package dev.shoreline.diff.match;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which instance, part, link and requirement of a design is which of the other, and what a name of
 * the side before is called now.
 */
public final class Counterparts {
  private final Pairs<Instance> instances;
  private final Map<String, String> partNames;
  private final Pairs<Part> parts;
  private final Pairs<Link> links;
  private final Pairs<Requirement> requirements;
  private final Map<String, String> linkNames = new HashMap<>();
  private final Map<String, String> ruleNames = new HashMap<>();
  private final Map<String, String> designNames = new HashMap<>();
  private final Paths paths;

  private Counterparts(Design before, Design after) {
    designNames(before, after);
    instances = InstancePairs.of(before, after);
    paths = new Paths(renamed());
    parts =
        Pairs.named(
            UsedParts.of(before),
            UsedParts.of(after),
            Part::qualifiedName,
            p -> Formerly.of(p.formerly(), p.qualifiedName()));
    partNames =
        parts.both().stream()
            .collect(
                Collectors.toMap(
                    p -> p.before().qualifiedName(), p -> p.after().qualifiedName(), (x, y) -> x));
    links = links(before, after);
    links.both().forEach(p -> linkNames.put(p.before().name(), p.after().name()));
    requirements =
        Pairs.keyed(
            before.requirements(),
            after.requirements(),
            List.of(
                new Pairs.Keys<>(r -> requirement(r.id()), Requirement::id),
                new Pairs.Keys<>(Requirement::id, Requirement::id)));
    requirements.both().forEach(p -> ruleNames.put(p.before().id(), p.after().id()));
  }

  public static Counterparts of(Design before, Design after) {
    return new Counterparts(before, after);
  }

  public Pairs<Instance> instances() {
    return instances;
  }

  /** All parts that either design uses: of instances, and those that values and links name. */
  public Pairs<Part> parts() {
    return parts;
  }

  public Pairs<Link> links() {
    return links;
  }

  public Pairs<Requirement> requirements() {
    return requirements;
  }

  /** Qualified name now of a part of the side before. */
  public String part(String qualifiedName) {
    return partNames.getOrDefault(qualifiedName, qualifiedName);
  }

  /** Id now of a rule, requirement or what a waiver names. */
  public String rule(String id) {
    return ruleNames.getOrDefault(id, requirement(id));
  }

  /** What a verdict of the side before is about, under its new name. */
  public String subject(String text) {
    String link = linkNames.get(text);
    String design = designNames.get(text);
    return link != null ? link : design != null ? design : paths.under(text);
  }

  /** A text of the side before, such as a condition, with renamed instances under new names. */
  public String text(String text) {
    return paths.under(text);
  }

  private String requirement(String id) {
    int dot = id.lastIndexOf('.');
    while (dot > 0) {
      String now = designNames.get(id.substring(0, dot));
      if (now != null) {
        return now + "." + paths.under(id.substring(dot + 1));
      }
      dot = id.lastIndexOf('.', dot - 1);
    }
    return id;
  }

  private void designNames(Design before, Design after) {
    designNames.put(before.name(), after.name());
    if (before.variant().isPresent() && after.variant().isPresent()) {
      designNames.put(simple(before), simple(after));
    }
  }

  /** Name of the design that this is a variant of. */
  private static String simple(Design variant) {
    String whole = variant.variant().orElseThrow().design();
    return whole.substring(whole.lastIndexOf('.') + 1);
  }

  private Map<String, String> renamed() {
    Map<String, String> map = new HashMap<>();
    for (Pairs.Pair<Instance> p : instances.both()) {
      if (!p.before().name().equals(p.after().name())) {
        map.put(InstancePairs.names(p.before()), p.after().name());
      }
    }
    return map;
  }

  private Pairs<Link> links(Design before, Design after) {
    SelectionText old = new SelectionText(paths::under);
    SelectionText now = new SelectionText(t -> t);
    LinkText oldText = new LinkText(old, p -> part(p.qualifiedName()));
    LinkText nowText = new LinkText(now, Part::qualifiedName);
    List<Pairs.Keys<Link>> keys = new ArrayList<>();
    keys.add(new Pairs.Keys<>(l -> named(l) + oldText.of(l), l -> named(l) + nowText.of(l)));
    keys.add(new Pairs.Keys<>(l -> paths.under(l.name()), Link::name));
    keys.add(new Pairs.Keys<>(oldText::of, nowText::of));
    keys.add(new Pairs.Keys<>(oldText::ends, nowText::ends));
    keys.add(new Pairs.Keys<>(oldText::start, nowText::start));
    return Pairs.keyed(before.links(), after.links(), keys);
  }

  /** Names that are derived from the ends may be numbered by place, and so tell nothing. */
  private static String named(Link link) {
    return link.name().contains("->") ? "" : link.name() + ": ";
  }
}
