package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Part;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.Classifier;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.Member;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Reads parts, each once for every tuple of arguments. */
final class PartReader {
  /** Parts within parts, or parts that extend parts, go this deep; no product does. */
  private static final int DEEPEST = 200;

  private final Session session;
  private final Messages messages;
  private final Places places;
  private final Map<Key, @Nullable PartBody> read = new HashMap<>();
  private final List<PartDecl> inProgress = new ArrayList<>();

  /**
   * @param arguments one for each parameter, in a form that compares by value
   */
  private record Key(PartDecl part, List<Object> arguments) {}

  PartReader(Session session) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
  }

  /** The part; null after a message, or when a name that it rests on was not found. */
  @Nullable PartBody body(PartDecl ast, ParameterBinder.Arguments arguments) {
    if (ast.getName() == null || isRecursive(ast, arguments.at())) {
      return null;
    }
    inProgress.add(ast);
    try {
      NameScope outer = session.scopeAt(ast);
      Map<String, Value> bound =
          session.binder().bind(ast.getParameters(), arguments, ast.getName(), outer);
      Key key = new Key(ast, bound.values().stream().map(PartReader::comparable).toList());
      if (!read.containsKey(key)) {
        read.put(key, create(ast, outer.within(bound)));
      }
      return read.get(key);
    } finally {
      inProgress.remove(inProgress.size() - 1);
    }
  }

  private static Object comparable(Value value) {
    if (value instanceof Value.PartRef p) {
      return List.of("part", p.part().qualifiedName());
    }
    return value instanceof Value.Number n
        ? List.of(n.quantity(), n.quantity().unit().symbol())
        : value;
  }

  private boolean isRecursive(PartDecl ast, Span usedAt) {
    int first = inProgress.indexOf(ast);
    if (first >= 0) {
      List<String> cycle = new ArrayList<>();
      inProgress.subList(first, inProgress.size()).forEach(p -> cycle.add(p.getName()));
      cycle.add(ast.getName());
      messages.add(
          Diagnostic.error(
                  "part.Recursive",
                  usedAt.isKnown() ? usedAt : places.name(ast),
                  "a part cannot be made of itself: " + String.join(" -> ", cycle))
              .withRelated(places.name(ast), ast.getName() + " is declared here"));
      return true;
    }
    if (inProgress.size() >= DEEPEST) {
      messages.error(
          "part.TooDeep",
          places.name(ast),
          "parts rest on each other more than " + DEEPEST + " deep");
      return true;
    }
    return false;
  }

  private @Nullable PartBody create(PartDecl ast, NameScope scope) {
    Classifier type = ast.getType();
    Span at = places.span(ast, ShorelinePackage.eINSTANCE.getPartDecl_Type());
    PartBody base = null;
    Kind kind = null;
    if (type instanceof PartDecl p) {
      base = body(p, session.binder().arguments(ast.getArguments(), scope, at));
      kind = base == null ? null : base.part().kind();
    } else if (type instanceof KindDecl k) {
      kind = session.kinds().kind(k);
      if (!ast.getArguments().isEmpty()) {
        messages.error(
            "part.KindHasNoParameters", at, "the kind " + k.getName() + " has no parameters");
      }
    }
    if (kind == null) {
      return null;
    }
    Attributes inherited = base == null ? Attributes.NONE : base.part().attributes();
    NameScope values = scope.before(AttributeReader.asNames(inherited));
    List<Assignment> assignments =
        ast.getMembers().stream()
            .filter(Assignment.class::isInstance)
            .map(Assignment.class::cast)
            .toList();
    Attributes own = session.attributes().read(assignments, kind, ast.getName(), values, Span.NONE);
    Attributes all = inherited.with(own);
    Part part =
        new Part(
            places.qualifiedName(ast),
            ast.getName(),
            kind,
            all,
            places.doc(ast),
            Objects.requireNonNullElse(ast.getFormerly(), ""),
            places.name(ast));
    return contents(ast, part, base, scope.before(AttributeReader.asNames(all)));
  }

  private PartBody contents(PartDecl ast, Part part, @Nullable PartBody base, NameScope scope) {
    Map<String, Placement> contained = new LinkedHashMap<>();
    Set<String> broken = new HashSet<>();
    if (base != null) {
      base.contained().forEach(p -> contained.put(p.name(), p));
      broken.addAll(base.broken());
    }
    Set<String> inherited = Set.copyOf(contained.keySet());
    for (Member member : ast.getMembers()) {
      if (!(member instanceof InstanceDecl i) || i.getName() == null) {
        continue;
      }
      Placement placement = session.placements().read(i, scope);
      Placement before = contained.get(i.getName());
      if (before != null && inherited.contains(i.getName())) {
        messages.add(
            Diagnostic.error(
                    "instance.NameTwice",
                    places.name(i),
                    part.name() + " inherits a declaration named `" + i.getName() + "` already")
                .withRelated(before.span(), "declared here"));
      } else if (before == null && placement == null) {
        broken.add(i.getName());
      } else if (before == null) {
        contained.put(i.getName(), placement);
      }
    }
    return new PartBody(part, List.copyOf(contained.values()), broken);
  }

  /** The part of that name in the file of {@code context}, as a value; null if there is none. */
  @Nullable Value named(String name, EObject context) {
    PartDecl found = places.part(context, name);
    if (found == null) {
      return null;
    }
    PartBody body = body(found, ParameterBinder.Arguments.none(places.span(context)));
    return body == null ? Poison.VALUE : new Value.PartRef(body.part());
  }

  /** For {@link NameScope}: what a word means in a file. */
  Function<String, @Nullable Value> words(EObject context) {
    return name -> {
      Value part = named(name, context);
      return part != null ? part : session.symbols().find(name);
    };
  }
}
