package dev.shoreline.server.names;

import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.Argument;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.FeedDecl;
import dev.shoreline.syntax.shoreline.Import;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.MemberRef;
import dev.shoreline.syntax.shoreline.NameRef;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.SelectionDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StepDecl;
import dev.shoreline.syntax.shoreline.TierDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** Every name of one file with what it stands for, in the order of the text. */
public final class FileUses {
  private final SpecReader reader;
  private final Resolver resolver;
  private final List<Use> uses = new ArrayList<>();

  private FileUses(SpecReader reader) {
    this.reader = reader;
    this.resolver = new Resolver(reader);
  }

  /**
   * @param file of the reader, linked
   */
  public static List<Use> of(SpecReader reader, SpecFile file) {
    FileUses all = new FileUses(reader);
    TreeIterator<EObject> contents = EcoreUtil.getAllContents(file, true);
    while (contents.hasNext()) {
      all.add(contents.next());
    }
    all.uses.sort(Comparator.comparingInt(Use::offset).thenComparing(Use::end));
    return List.copyOf(all.uses);
  }

  /** The name at an offset: of several the narrowest, which is the last. */
  public static Optional<Use> at(List<Use> uses, int offset) {
    Use found = null;
    for (Use use : uses) {
      if (use.offset() > offset) {
        break;
      }
      if (use.covers(offset) && (found == null || use.length() <= found.length())) {
        found = use;
      }
    }
    return Optional.ofNullable(found);
  }

  private void add(EObject element) {
    declared(element);
    for (EReference reference : element.eClass().getEAllReferences()) {
      if (!reference.isContainment()) {
        linked(element, reference);
      }
    }
    named(element);
  }

  private void declared(EObject element) {
    boolean overlaid = element instanceof LimitDecl && element.eContainer() instanceof OverlayDecl;
    boolean declares =
        element instanceof Declaration && !overlaid
            || element instanceof ParameterDecl
            || element instanceof InstanceDecl
            || element instanceof dev.shoreline.syntax.shoreline.AttributeDecl
            || element instanceof BusDecl
            || element instanceof LoopDecl
            || element instanceof LinkDecl
            || element instanceof RequireDecl
            || element instanceof TierDecl;
    if (declares) {
      Symbol symbol = Symbol.of(element);
      add(element, symbol.feature(), new Found(symbol, null), true);
    }
    if (element instanceof RuleDecl) {
      Symbol variable = Symbol.variable(element);
      add(element, variable.feature(), new Found(variable, null), true);
    }
  }

  /** Names that linking has resolved; of a qualified one also what it is qualified by. */
  private void linked(EObject element, EReference reference) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
    List<EObject> targets = targets(element, reference);
    for (INode node : nodes) {
      String text = NodeModelUtils.getTokenText(node);
      String last = text.substring(text.lastIndexOf('.') + 1);
      for (EObject target : targets) {
        Symbol symbol = Symbol.of(target);
        if (symbol.name().equals(last)) {
          use(node, last, new Found(symbol, null), element);
          owner(node, text, target, element);
          break;
        }
      }
    }
  }

  private void owner(INode node, String text, EObject target, EObject within) {
    boolean member = target instanceof SectionDecl || target instanceof VariantDecl;
    String[] steps = text.split("\\.");
    if (member && steps.length > 1 && target.eContainer() instanceof Declaration owner) {
      String name = steps[steps.length - 2];
      int at = node.getText().lastIndexOf(name + ".");
      if (name.equals(owner.getName()) && at >= 0) {
        uses.add(
            new Use(
                node.getTotalOffset() + at, name.length(), Symbol.of(owner), false, null, within));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> targets(EObject element, EReference reference) {
    Object value = element.eGet(reference);
    if (value instanceof List<?> all) {
      return (List<EObject>) all;
    }
    return value instanceof EObject one ? List.of(one) : List.of();
  }

  /** Names that are plain text of the tree. */
  private void named(EObject e) {
    if (e instanceof Import i) {
      imported(i);
    } else if (e instanceof Assignment a && a.getName() != null && a.eContainer() != null) {
      add(e, name(e), resolver.attribute(a.eContainer(), a.getName(), a), false);
    } else if (e instanceof Argument a) {
      add(e, name(e), parameter(a), false);
    } else if (e instanceof StepDecl s && s.eContainer() instanceof SelectionDecl selection) {
      add(e, name(e), resolver.step(selection, s), false);
    } else if (e instanceof NameRef r) {
      add(e, name(e), resolver.name(r), false);
    } else if (e instanceof MemberRef r) {
      add(e, name(e), resolver.member(r), false);
    } else if (e instanceof FeedDecl f) {
      add(e, ShorelinePackage.Literals.FEED_DECL__BUS, bus(e, f.getBus()), false);
    } else if (e instanceof BusDecl b) {
      add(e, ShorelinePackage.Literals.BUS_DECL__PARENT, bus(e, b.getParent()), false);
    } else if (e instanceof PlateDecl p) {
      LoopDecl loop = Populations.find(Populations.loops(e), p.getLoop(), LoopDecl::getName);
      add(e, ShorelinePackage.Literals.PLATE_DECL__LOOP, found(loop), false);
    } else if (e instanceof LimitDecl limit) {
      limit(limit);
    } else if (e instanceof dev.shoreline.syntax.shoreline.WaiveDecl w) {
      new RuleNames(reader).find(w).ifPresent(r -> waived(w, r));
    }
  }

  private static EAttribute name(EObject e) {
    return (EAttribute) e.eClass().getEStructuralFeature("name");
  }

  private void imported(Import i) {
    if (i.getName() == null) {
      return;
    }
    for (Declared declared : reader.workspace().find(i.getName())) {
      Declaration target = reader.get(declared);
      if (target != null) {
        add(i, ShorelinePackage.Literals.IMPORT__NAME, Found.of(target), false);
        return;
      }
    }
  }

  private @Nullable Found parameter(Argument a) {
    EObject owner = a.eContainer();
    String name = a.getName();
    if (name == null) {
      return null;
    } else if (owner instanceof InstanceDecl i && i.getType() != null) {
      return found(Types.parameter(i.getType(), name));
    } else if (owner instanceof PartDecl p && p.getType() instanceof PartDecl base) {
      return found(Types.parameter(base, name));
    } else if (owner instanceof VariantDecl && owner.eContainer() instanceof DesignDecl d) {
      return found(Populations.find(d.getParameters(), name, ParameterDecl::getName));
    }
    return null;
  }

  private @Nullable Found bus(EObject at, @Nullable String name) {
    return found(Populations.find(Populations.buses(at), name, BusDecl::getName));
  }

  private void limit(LimitDecl limit) {
    if (limit.eContainer() instanceof OverlayDecl overlay) {
      Profile standard = overlay.getStandard();
      if (standard != null) {
        LimitDecl meant = Resolver.limit(standard.getMembers(), limit.getName());
        add(limit, name(limit), found(meant), false);
      }
    } else if (limit.eContainer() instanceof Profile profile) {
      LimitDecl other = Resolver.limit(profile.getMembers(), limit.getAlternative());
      add(limit, ShorelinePackage.Literals.LIMIT_DECL__ALTERNATIVE, found(other), false);
    }
  }

  private void waived(EObject waiver, EObject rule) {
    add(waiver, ShorelinePackage.Literals.WAIVE_DECL__RULE, Found.of(rule), false);
  }

  private static @Nullable Found found(@Nullable EObject element) {
    return element == null ? null : Found.of(element);
  }

  private void add(
      EObject element, EStructuralFeature feature, @Nullable Found found, boolean declares) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
    if (found == null || nodes.isEmpty() || found.symbol().name().isEmpty()) {
      return;
    }
    INode node = nodes.get(nodes.size() - 1);
    if (declares) {
      uses.add(
          new Use(
              node.getOffset(), node.getLength(), found.symbol(), true, found.stated(), element));
    } else {
      use(node, found.symbol().name(), found, element);
    }
  }

  /** The last part of what stands there, if that is the name. */
  private void use(INode node, String name, Found found, EObject within) {
    int end = node.getOffset() + node.getLength();
    if (NodeModelUtils.getTokenText(node).endsWith(name)) {
      uses.add(
          new Use(
              end - name.length(), name.length(), found.symbol(), false, found.stated(), within));
    }
  }
}
