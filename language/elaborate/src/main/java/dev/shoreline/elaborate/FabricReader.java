package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.fabric.Tier;
import dev.shoreline.model.fabric.Topology;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.TierDecl;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the statements that wire switches into fabrics. */
final class FabricReader {
  /** More hosts or switches than anybody has built; products of two counts stay exact. */
  private static final BigDecimal MOST = new BigDecimal("1e9");

  /** The plain number that need not be whole. */
  private static final Set<String> RATIOS = Set.of("oversubscription");

  private final Session session;
  private final Messages messages;
  private final Places places;

  FabricReader(Session session) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
  }

  /** The fabric; null when nobody can say how it is wired, after a message. */
  @Nullable Fabric read(FabricDecl ast) {
    Span at = places.name(ast);
    NameScope scope = session.scopeAt(ast);
    Kind kind = session.standardKinds().find("Fabric", at);
    TierReader reader = new TierReader(session, scope);
    List<@Nullable Tier> tiers =
        ast.getMembers().stream()
            .filter(TierDecl.class::isInstance)
            .map(t -> reader.read((TierDecl) t))
            .toList();
    if (kind == null) {
      return null;
    }
    List<Assignment> stated =
        ast.getMembers().stream()
            .filter(Assignment.class::isInstance)
            .map(Assignment.class::cast)
            .toList();
    Attributes attributes =
        new FactReader(session, scope).read(stated, List.of(), kind, ast.getName(), at);
    Topology topology = Topology.of(attributes.text("topology")).orElse(null);
    if (topology == null) {
      attributes.find("topology").ifPresent(a -> refuseUnknown(a, ast.getName()));
      return null;
    }
    boolean whole = suits(ast.getName(), topology, attributes, kind, at);
    if (!topology.hasTiers(tiers.size())) {
      messages.error(
          "fabric.Tiers",
          at,
          "a %s fabric has %s; %s has %d"
              .formatted(topology.word(), topology.tiers(), ast.getName(), tiers.size()));
      return null;
    }
    List<Tier> read = tiers.stream().filter(Objects::nonNull).toList();
    return !whole || read.size() < tiers.size()
        ? null
        : new Fabric(
            places.qualifiedName(ast),
            ast.getName(),
            ast.getTitle() == null ? "" : ast.getTitle(),
            places.doc(ast),
            topology,
            attributes,
            read,
            at);
  }

  /** Without a topology there is nothing to compute; what is no topology has a message already. */
  private void refuseUnknown(Attribute topology, String name) {
    if (!Poison.is(topology.value())) {
      messages.error(
          "fabric.NoTopology",
          topology.origin().assignedAt(),
          "nothing can be said of " + name + " while its topology is unknown",
          "write one of "
              + Arrays.stream(Topology.values())
                  .map(Topology::word)
                  .collect(Collectors.joining(", ")));
    }
  }

  /** Whether the values stated are those that the topology takes, each of them one value. */
  private boolean suits(String name, Topology topology, Attributes attributes, Kind kind, Span at) {
    boolean all = true;
    for (Attribute a : attributes.all()) {
      AttributeSpec spec = kind.attribute(a.name()).orElseThrow();
      if (Topology.isParticular(a.name()) && !topology.has(a.name())) {
        messages.error(
            "fabric.NotOfTopology",
            a.origin().assignedAt(),
            a.name() + " says nothing of a " + topology.word() + " fabric");
        all = false;
      } else {
        all &= isOneValue(a, spec);
      }
    }
    for (String needed : topology.needed()) {
      if (attributes.find(needed).isEmpty()) {
        messages.error(
            "fabric.Needs",
            at,
            "a %s fabric needs %s; %s does not state it".formatted(topology.word(), needed, name));
        all = false;
      }
    }
    return all;
  }

  private boolean isOneValue(Attribute a, AttributeSpec spec) {
    if (!(a.value() instanceof Value.Number n)) {
      return true;
    }
    Quantity q = n.quantity();
    BigDecimal value = q.isExact() ? q.base().min() : null;
    boolean isCount = isCount(spec);
    if (value != null
        && value.signum() > 0
        && (!isCount || isWhole(value) && value.compareTo(MOST) <= 0)) {
      return true;
    }
    if (isCount) {
      messages.error(
          "fabric.NotACount",
          a.origin().assignedAt(),
          a.name() + " is a whole number from 1 to 10^9, not " + q);
    } else {
      messages.error(
          "fabric.NotOneValue",
          a.origin().assignedAt(),
          a.name() + " is one value above zero, not " + q);
    }
    return false;
  }

  private static boolean isCount(AttributeSpec spec) {
    if (!(spec.type() instanceof AttributeType.Measure m)) {
      return false;
    }
    Dimension d = m.unit().dimension();
    return d.equals(Dimension.of(Base.PORT)) || d.isNumber() && !RATIOS.contains(spec.name());
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
