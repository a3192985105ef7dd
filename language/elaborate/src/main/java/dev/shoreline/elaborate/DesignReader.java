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
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.ConformsDecl;
import dev.shoreline.syntax.shoreline.CoolingDecl;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.FeedDecl;
import dev.shoreline.syntax.shoreline.LanesDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.PowerDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Reads one design. Parts first, then what selects them: the order of blocks in a text is free. */
final class DesignReader {
  private final Session session;
  private final StandardReader standards;
  private final DesignDecl ast;
  private final Map<String, Value> parameters;
  private final NameScope scope;
  private final InstanceTree tree = new InstanceTree();
  private final SelectionReader selections;

  DesignReader(Session session, StandardReader standards, DesignDecl ast) {
    this.session = session;
    this.standards = standards;
    this.ast = ast;
    Places places = session.places();
    NameScope outer = session.scopeAt(ast);
    this.parameters =
        session
            .binder()
            .bind(
                ast.getParameters(),
                ParameterBinder.Arguments.none(places.name(ast)),
                ast.getName(),
                outer);
    this.scope = outer.within(parameters);
    this.selections =
        new SelectionReader(session.messages(), places, session.ranges(), tree, scope);
  }

  Design read() {
    Places places = session.places();
    InstanceReader instances = new InstanceReader(session.messages(), session.placements(), tree);
    LevelReader levels = new LevelReader(session, instances, scope);
    members(LevelDecl.class).forEach(levels::read);

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
    RequirementReader requirements = new RequirementReader(session, ast.getName(), parameters);
    List<Requirement> required = collect(members(RequireDecl.class), requirements::read);
    WaiverReader waivers = new WaiverReader(session, selections);
    List<Waiver> waived = collect(members(WaiveDecl.class), waivers::read);

    return new Design(
        places.qualifiedName(ast),
        ast.getName(),
        places.doc(ast),
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
        kinds(conforms),
        places.name(ast));
  }

  private Attributes facts() {
    Kind system = session.standardKinds().find("System", session.places().name(ast));
    if (system == null) {
      return Attributes.NONE;
    }
    Attributes facts =
        session
            .attributes()
            .read(members(Assignment.class), system, ast.getName(), scope, Span.NONE);
    session.attributes().requireComplete(facts, system, ast.getName(), session.places().name(ast));
    return facts;
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
    return ast.getMembers().stream().filter(type::isInstance).map(type::cast).toList();
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
