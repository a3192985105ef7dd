package dev.shoreline.elaborate;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Bus;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Link;
import dev.shoreline.model.Plate;
import dev.shoreline.model.Requirement;
import dev.shoreline.model.Standard;
import dev.shoreline.model.Variant;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.ClaimsDecl;
import dev.shoreline.syntax.shoreline.ConformsDecl;
import dev.shoreline.syntax.shoreline.CoolingDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.FeedDecl;
import dev.shoreline.syntax.shoreline.LanesDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.PowerDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads one population of a design. Parts first, then what selects them: the order of blocks in a
 * text is free.
 */
final class DesignReader {
  private final Session session;
  private final StandardReader standards;
  private final Population population;
  private final Map<String, Value> parameters;
  private final NameScope scope;
  private final InstanceTree tree = new InstanceTree();
  private final SelectionReader selections;

  DesignReader(Session session, StandardReader standards, Population population) {
    this.session = session;
    this.standards = standards;
    this.population = population;
    Places places = session.places();
    NameScope outer = session.scopeAt(population.design());
    VariantDecl variant = population.variant();
    Span at = places.name(population.declaration());
    this.parameters =
        session
            .binder()
            .bind(
                population.design().getParameters(),
                variant == null
                    ? ParameterBinder.Arguments.none(at)
                    : session.binder().arguments(variant.getArguments(), outer, at),
                variant == null ? population.name() : variant.getName(),
                outer);
    this.scope = outer.within(parameters);
    this.selections =
        new SelectionReader(session.messages(), places, session.ranges(), tree, scope);
  }

  Design read() {
    Places places = session.places();
    InstanceReader instances = new InstanceReader(session.messages(), session.placements(), tree);
    LevelReader levels = new LevelReader(session, instances, scope);
    levels.read(population.common(LevelDecl.class), population.own(LevelDecl.class));

    LinkReader links = new LinkReader(session, selections);
    List<Link> read =
        collect(
            members(LanesDecl.class).stream().flatMap(l -> l.getLinks().stream()).toList(),
            links::read);

    SupplyReader supply = new SupplyReader(session, scope);
    BusReader buses = new BusReader(session, supply);
    buses.read(power(BusDecl.class));
    FeedReader feeds = new FeedReader(session, supply, selections, buses);
    List<Bus> allBuses = buses.all();
    List<Feed> allFeeds = collect(power(FeedDecl.class), feeds::read);

    CoolingReader cooling = new CoolingReader(session, selections, scope);
    cooling(LoopDecl.class).forEach(cooling::read);
    List<CoolingLoop> loops = cooling.loops();
    List<Plate> plates = collect(cooling(PlateDecl.class), cooling::read);

    List<Standard> conforms = conforms();
    RequirementReader requirements = new RequirementReader(session, population, parameters);
    List<Requirement> required = collect(members(RequireDecl.class), requirements::read);
    WaiverReader waivers = new WaiverReader(session, selections);
    List<Waiver> waived = collect(members(WaiveDecl.class), waivers::read);

    return new Design(
        places.qualifiedName(population.declaration()),
        population.name(),
        doc(),
        variant(),
        facts(),
        levels.blocks(),
        tree.all(),
        read,
        allBuses,
        allFeeds,
        loops,
        plates,
        conforms,
        required,
        waived,
        new ClaimReader(session, scope).read(members(ClaimsDecl.class)),
        kinds(conforms),
        Objects.requireNonNullElse(population.design().getFormerly(), ""),
        places.name(population.declaration()));
  }

  private Optional<Variant> variant() {
    VariantDecl variant = population.variant();
    return variant == null
        ? Optional.empty()
        : Optional.of(
            new Variant(
                session.places().qualifiedName(population.design()),
                variant.getName(),
                variant.getTitle() == null ? "" : variant.getTitle(),
                Objects.requireNonNullElse(variant.getFormerly(), "")));
  }

  /** The comment above the design and, as a paragraph of its own, the one above the variant. */
  private String doc() {
    String common = session.places().doc(population.design());
    VariantDecl variant = population.variant();
    String own = variant == null ? "" : session.places().doc(variant);
    return common.isEmpty() || own.isEmpty() ? common + own : common + "\n\n" + own;
  }

  private Attributes facts() {
    Span at = session.places().name(population.declaration());
    Kind system = session.standardKinds().find("System", at);
    return system == null
        ? Attributes.NONE
        : new FactReader(session, scope)
            .read(
                population.common(Assignment.class),
                population.own(Assignment.class),
                system,
                population.name(),
                at);
  }

  private List<Standard> conforms() {
    Map<String, Standard> all = new LinkedHashMap<>();
    for (ConformsDecl c : members(ConformsDecl.class)) {
      for (Profile p : c.getProfiles()) {
        Standard standard = p == null ? null : standards.read(p);
        if (standard != null) {
          all.putIfAbsent(standard.qualifiedName(), standard);
        }
      }
    }
    return List.copyOf(all.values());
  }

  /** Those of the library, those of the parts with their ancestors, and those that rules name. */
  private Design.Kinds kinds(List<Standard> conforms) {
    Map<String, Kind> all = new LinkedHashMap<>();
    session.standardKinds().all().forEach(k -> all.put(k.qualifiedName(), k));
    tree.all().forEach(i -> addWithAncestors(i.part().kind(), all));
    conforms.forEach(s -> standards.kindsOf(s).forEach(k -> addWithAncestors(k, all)));
    return new Design.Kinds(List.copyOf(all.values()));
  }

  private static void addWithAncestors(Kind kind, Map<String, Kind> all) {
    Kind k = kind;
    while (k != null && all.putIfAbsent(k.qualifiedName(), k) == null) {
      k = k.parent();
    }
  }

  private <T extends DesignMember> List<T> members(Class<T> type) {
    return population.members(type);
  }

  private <T> List<T> power(Class<T> type) {
    return members(PowerDecl.class).stream()
        .flatMap(p -> p.getMembers().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private <T> List<T> cooling(Class<T> type) {
    return members(CoolingDecl.class).stream()
        .flatMap(p -> p.getMembers().stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static <S, T> List<T> collect(List<S> asts, Function<S, T> reader) {
    List<T> all = new ArrayList<>();
    asts.stream().map(reader).filter(Objects::nonNull).forEach(all::add);
    return all;
  }
}
