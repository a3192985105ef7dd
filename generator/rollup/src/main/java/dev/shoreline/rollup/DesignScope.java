package dev.shoreline.rollup;

import dev.shoreline.evaluate.Scope;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Part;
import dev.shoreline.model.Standard;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean in expressions about a design. In this order: roll-ups ({@code power.optics}, and
 * {@code power.optics.worst}), instances ({@code xpo}, {@code tray.engine}), limits of the
 * standards it conforms to, its own attributes ({@code route}), parts, {@code all(Kind)}, kinds,
 * and names that an attribute can be one of ({@code hot-swap}). In the rules of a standard the
 * design's own names come last: a rule that says {@code socket} means the same in a design that
 * calls an instance so. Keeps note of what was read; not for several threads.
 */
public final class DesignScope implements Scope {
  private final Analysis analysis;
  private final Design design;
  private final ScopeIndex index;
  private final Map<String, Limit> own = new LinkedHashMap<>();
  private final boolean ofStandard;
  private final Reads reads = new Reads();

  private DesignScope(Analysis analysis, boolean ofStandard) {
    this.analysis = analysis;
    this.ofStandard = ofStandard;
    this.design = analysis.design();
    this.index = analysis.scopeIndex();
  }

  public static DesignScope of(Analysis analysis) {
    return new DesignScope(analysis, false);
  }

  /** For the rules of a standard: its own limits come before those of the same name elsewhere. */
  public static DesignScope of(Analysis analysis, Standard standard) {
    DesignScope scope = new DesignScope(analysis, true);
    for (Limit limit : standard.limits()) {
      scope.own.put(limit.id(), limit);
      scope.own.put(limit.name(), limit);
    }
    return scope;
  }

  /** The same with another source's figure in the place of a limit. */
  public DesignScope holdingTo(Limit limit, Limit alternative) {
    DesignScope scope = new DesignScope(analysis, ofStandard);
    scope.own.putAll(own);
    scope.own.put(limit.id(), alternative);
    scope.own.put(limit.name(), alternative);
    return scope;
  }

  public Analysis analysis() {
    return analysis;
  }

  /** What was looked at since it was last cleared. */
  public Reads reads() {
    return reads;
  }

  @Override
  public @Nullable Value name(String name) {
    Value figure = analysis.find(name);
    if (figure != null) {
      reads.figure(name);
      return figure;
    }
    Value first = ofStandard ? general(name) : local(name);
    return first != null ? first : ofStandard ? local(name) : general(name);
  }

  /** What the design itself calls so. */
  private @Nullable Value local(String name) {
    Instance instance = index.instances().get(name);
    if (instance != null) {
      return new Value.InstanceRef(instance);
    }
    // A limit of the same name as an attribute of the design is meant before that attribute.
    return index.limits().containsKey(name) ? null : facts().find(name, reads);
  }

  /** What has that name in every design. */
  private @Nullable Value general(String name) {
    Limit limit = own.getOrDefault(name, index.limits().get(name));
    if (limit != null) {
      reads.add(limit);
      return limit.value();
    }
    return library(name);
  }

  private @Nullable Value library(String name) {
    Part part = index.parts().get(name);
    if (part != null) {
      return new Value.PartRef(part);
    }
    if (name.startsWith("all(") && name.endsWith(")")) {
      return all(name.substring("all(".length(), name.length() - 1));
    }
    Kind kind = index.kinds().get(name);
    if (kind != null) {
      return new Value.KindRef(kind);
    }
    return index.symbols().contains(name) ? new Value.Symbol(name) : null;
  }

  /** All instances of a kind, one item for each declaration; null when there is no such kind. */
  private @Nullable Value all(String kind) {
    return index.kinds().containsKey(kind)
        ? new Value.Many(
            design.instancesOf(kind).stream()
                .map(i -> new Value.Many.Item(i.path(), i.total(), new Value.InstanceRef(i)))
                .toList())
        : null;
  }

  /** Attributes of the design itself, as the kind System declares them. */
  Facts facts() {
    return new Facts(design.name(), design.attributes(), kind("System"));
  }

  @Nullable Kind kind(String name) {
    return index.kinds().get(name);
  }

  @Override
  public @Nullable Value member(Value of, String name) {
    if (of instanceof Value.InstanceRef ref) {
      return ofInstance(ref.instance(), name);
    } else if (of instanceof Value.LinkRef ref) {
      return LinkMeasures.find(name)
          .map(
              m -> {
                reads.figure(name);
                return m.of(analysis, ref.link());
              })
          .orElse(null);
    } else if (of instanceof Value.PartRef ref) {
      return facts(ref.part()).find(name, reads);
    } else if (of instanceof Value.Many many) {
      return ofMany(many, name);
    }
    return of instanceof Value.Unknown ? of : GroupMembers.of(of, name);
  }

  private @Nullable Value ofInstance(Instance instance, String name) {
    Value stated = facts(instance).find(name, reads);
    if (stated != null) {
      return stated;
    }
    Instance inside = index.inside(instance).get(name);
    if (inside != null) {
      return new Value.InstanceRef(inside);
    }
    InstanceMeasure measure = InstanceMeasures.find(name).orElse(null);
    if (measure == null) {
      return null;
    }
    reads.figure(name);
    return measure.of(analysis, instance);
  }

  private @Nullable Value ofMany(Value.Many many, String name) {
    List<Value.Many.Item> items = new ArrayList<>();
    for (Value.Many.Item item : many.items()) {
      Value value = member(item.value(), name);
      if (value == null) {
        return null;
      }
      items.add(new Value.Many.Item(item.subject(), item.count(), value));
    }
    return new Value.Many(items);
  }

  private static Facts facts(Instance i) {
    return new Facts(i.path(), i.attributes(), i.part().kind());
  }

  private static Facts facts(Part p) {
    return new Facts(p.name(), p.attributes(), p.kind());
  }

  @Override
  public @Nullable Value total(Dimension dimension) {
    return analysis.total(dimension);
  }

  @Override
  public List<String> candidates() {
    Set<String> names = new LinkedHashSet<>();
    RollUps.ALL.forEach(r -> names.add(r.name()));
    names.addAll(index.instances().keySet());
    names.addAll(own.keySet());
    names.addAll(index.limits().keySet());
    names.addAll(facts().names());
    names.addAll(index.parts().keySet());
    index.kinds().keySet().forEach(k -> names.add("all(" + k + ")"));
    names.addAll(index.kinds().keySet());
    names.addAll(index.symbols());
    return List.copyOf(names);
  }

  @Override
  public List<String> members(Value of) {
    Set<String> names = new LinkedHashSet<>();
    if (of instanceof Value.InstanceRef ref) {
      names.addAll(facts(ref.instance()).names());
      names.addAll(index.inside(ref.instance()).keySet());
      InstanceMeasures.ALL.forEach(m -> names.add(m.name()));
    } else if (of instanceof Value.LinkRef) {
      LinkMeasures.ALL.forEach(m -> names.add(m.name()));
    } else if (of instanceof Value.PartRef ref) {
      names.addAll(facts(ref.part()).names());
    } else if (of instanceof Value.Many many && !many.items().isEmpty()) {
      names.addAll(members(many.items().get(0).value()));
    } else {
      names.addAll(GroupMembers.names(of));
    }
    return List.copyOf(names);
  }
}
