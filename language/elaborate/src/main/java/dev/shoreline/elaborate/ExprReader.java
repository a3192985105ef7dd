package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.BooleanLiteral;
import dev.shoreline.syntax.shoreline.BoundsExpr;
import dev.shoreline.syntax.shoreline.ComparisonExpr;
import dev.shoreline.syntax.shoreline.ConditionalExpr;
import dev.shoreline.syntax.shoreline.CornerDecl;
import dev.shoreline.syntax.shoreline.CornersExpr;
import dev.shoreline.syntax.shoreline.DateLiteral;
import dev.shoreline.syntax.shoreline.Expression;
import dev.shoreline.syntax.shoreline.GroupExpr;
import dev.shoreline.syntax.shoreline.IndexDecl;
import dev.shoreline.syntax.shoreline.MemberRef;
import dev.shoreline.syntax.shoreline.NameRef;
import dev.shoreline.syntax.shoreline.NegationExpr;
import dev.shoreline.syntax.shoreline.NotExpr;
import dev.shoreline.syntax.shoreline.NumberLiteral;
import dev.shoreline.syntax.shoreline.OperationExpr;
import dev.shoreline.syntax.shoreline.PerExpr;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.TextLiteral;
import dev.shoreline.syntax.shoreline.UnknownLiteral;
import dev.shoreline.syntax.shoreline.WithinExpr;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns an expression's syntax tree into its plain form. Numbers and units are read here; a part
 * that is missing after a syntax error, or that cannot be read, becomes a poisoned literal.
 */
final class ExprReader {
  private static final int DEEPEST = 300;

  /** The reason of a value written as `unknown`. */
  static final String STATED_UNKNOWN = "stated as unknown";

  private final Messages messages;
  private final Places places;
  private final NumberReader numbers;
  private final Map<String, Value> parameters;
  private int depth;

  ExprReader(Messages messages, Places places, NumberReader numbers) {
    this(messages, places, numbers, Map.of());
  }

  private ExprReader(
      Messages messages, Places places, NumberReader numbers, Map<String, Value> parameters) {
    this.messages = messages;
    this.places = places;
    this.numbers = numbers;
    this.parameters = parameters;
  }

  /** This reader where a design's parameters stand for their values. */
  ExprReader with(Map<String, Value> bound) {
    return new ExprReader(messages, places, numbers, bound);
  }

  @Nullable Expr readOrNull(@Nullable Expression ast) {
    return ast == null ? null : read(ast);
  }

  Expr read(@Nullable Expression ast) {
    depth++;
    try {
      // Deeper ones are refused by the evaluator, which then never gets to see what is cut off
      // here.
      return depth > DEEPEST ? poison(places.span(ast)) : convert(ast);
    } finally {
      depth--;
    }
  }

  private Expr convert(@Nullable Expression ast) {
    Span span = places.span(ast);
    if (ast == null) {
      return poison(span);
    }
    if (ast instanceof NumberLiteral n) {
      return number(n, false, span);
    }
    if (ast instanceof NegationExpr n) {
      return n.getOperand() instanceof NumberLiteral literal
          ? number(literal, true, span)
          : new Expr.Negation(read(n.getOperand()), span);
    }
    if (ast instanceof NameRef n) {
      if (n.getName() == null) {
        return poison(span);
      }
      Value bound = parameters.get(n.getName());
      if (bound != null && !n.isCall() && n.getIndex() == null) {
        return new Expr.Literal(bound, span);
      }
      List<Expr> arguments = n.isCall() ? readAll(n.getArguments()) : null;
      return new Expr.Name(n.getName(), index(n.getIndex()), arguments, span);
    }
    if (ast instanceof MemberRef m) {
      return member(m);
    }
    if (ast instanceof TextLiteral t) {
      return t.getText() == null
          ? poison(span)
          : new Expr.Literal(new Value.Text(t.getText()), span);
    }
    if (ast instanceof BooleanLiteral b) {
      Truth truth = "true".equals(b.getValue()) ? Truth.TRUE : Truth.FALSE;
      return new Expr.Literal(new Value.Flag(truth), span);
    }
    if (ast instanceof DateLiteral d) {
      return date(d, span);
    }
    if (ast instanceof UnknownLiteral) {
      return new Expr.Literal(new Value.Unknown(STATED_UNKNOWN), span);
    }
    if (ast instanceof OperationExpr o) {
      return operation(o, span);
    }
    if (ast instanceof ComparisonExpr c) {
      Expr.Relation relation = relation(c.getOperator());
      return relation == null
          ? poison(span)
          : new Expr.Comparison(relation, read(c.getLeft()), read(c.getRight()), span);
    }
    if (ast instanceof WithinExpr w) {
      return new Expr.Within(
          read(w.getValue()), read(w.getLower()), readOrNull(w.getUpper()), span);
    }
    if (ast instanceof BoundsExpr b) {
      return new Expr.Bounds(read(b.getLower()), read(b.getUpper()), span);
    }
    if (ast instanceof NotExpr n) {
      return new Expr.Not(read(n.getOperand()), span);
    }
    if (ast instanceof ConditionalExpr c) {
      return new Expr.Conditional(
          read(c.getCondition()), read(c.getThen()), read(c.getOtherwise()), span);
    }
    if (ast instanceof PerExpr p) {
      return per(p, span);
    }
    if (ast instanceof CornersExpr c) {
      return corners(c, span);
    }
    if (ast instanceof GroupExpr g) {
      return new Expr.Group(
          read(g.getCount()),
          readOrNull(g.getRate()),
          name(g.getModulation()),
          readOrNull(g.getSymbolRate()),
          readOrNull(g.getPayload()),
          name(g.getMedium()),
          name(g.getProtocol()),
          span);
    }
    return poison(span);
  }

  Expr.@Nullable Index index(@Nullable IndexDecl ast) {
    if (ast == null) {
      return null;
    }
    Expr lower = ast.isAll() ? null : read(ast.getLower());
    return new Expr.Index(lower, ast.isAll() ? null : readOrNull(ast.getUpper()), places.span(ast));
  }

  List<Expr> readAll(List<? extends Expression> list) {
    List<Expr> result = new ArrayList<>(list.size());
    list.forEach(e -> result.add(read(e)));
    return List.copyOf(result);
  }

  private Expr number(NumberLiteral n, boolean negated, Span span) {
    Quantity q = numbers.read(n, negated);
    return q == null ? poison(span) : new Expr.Literal(new Value.Number(q), span);
  }

  /** A chain of members is as deep as it is long, so it is read by a loop. */
  private Expr member(MemberRef ast) {
    Deque<MemberRef> chain = new ArrayDeque<>();
    Expression head = ast;
    while (head instanceof MemberRef m) {
      chain.push(m);
      head = m.getOf();
    }
    Expr result = read(head);
    for (MemberRef m : chain) {
      if (m.getName() == null) {
        return poison(places.span(m));
      }
      result = new Expr.Member(result, m.getName(), index(m.getIndex()), places.span(m));
    }
    return result;
  }

  private Expr date(DateLiteral d, Span span) {
    String date = name(d.getDate());
    if (!Calendar.isDayMonthOrYear(date)) {
      messages.error("date.NoSuchDay", span, "there is no date " + date);
      return poison(span);
    }
    return new Expr.Literal(new Value.Date(date), span);
  }

  private Expr operation(OperationExpr o, Span span) {
    List<Expr> operands = readAll(o.getOperands());
    List<Expr.Operator> operators = new ArrayList<>();
    for (String symbol : o.getOperators()) {
      for (Expr.Operator operator : Expr.Operator.values()) {
        if (operator.symbol().equals(symbol)) {
          operators.add(operator);
        }
      }
    }
    return operators.size() == operands.size() - 1
        ? new Expr.Operation(operators, operands, span)
        : poison(span);
  }

  private static Expr.@Nullable Relation relation(@Nullable String symbol) {
    for (Expr.Relation relation : Expr.Relation.values()) {
      if (relation.symbol().equals(symbol)) {
        return relation;
      }
    }
    return null;
  }

  /**
   * {@code per 800 Gb/s}, {@code per port}, or {@code per mm of die-edge} as the unit mm*die-edge.
   */
  private Expr per(PerExpr p, Span span) {
    Expr operand = read(p.getOperand());
    if (p.getUnit() == null) {
      return new Expr.Per(operand, readOrNull(p.getAmount()), null, span);
    }
    String symbol = p.getUnit() + (p.getEdge() == null ? "" : "*" + p.getEdge());
    Unit unit = numbers.unit(symbol, places.span(p, ShorelinePackage.eINSTANCE.getPerExpr_Unit()));
    return unit == null ? poison(span) : new Expr.Per(operand, null, unit, span);
  }

  private Expr corners(CornersExpr c, Span span) {
    Expr[] corner = new Expr[3];
    List<String> names = List.of("min", "typ", "max");
    for (CornerDecl d : c.getCorners()) {
      int i = names.indexOf(d.getCorner());
      if (i < 0) {
        continue;
      }
      if (corner[i] != null) {
        messages.error(
            "value.CornerTwice",
            places.span(d),
            "`" + d.getCorner() + "` is given twice in one value");
      }
      corner[i] = read(d.getValue());
    }
    return new Expr.Corners(corner[0], corner[1], corner[2], span);
  }

  private static String name(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Expr poison(Span span) {
    return new Expr.Literal(Poison.VALUE, span);
  }
}
