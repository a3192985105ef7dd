package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.shoreline.Argument;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.CoolingDecl;
import dev.shoreline.syntax.shoreline.CoolingMember;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.FabricMember;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.LanesDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.Member;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.PowerDecl;
import dev.shoreline.syntax.shoreline.PowerMember;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StandardMember;
import dev.shoreline.syntax.shoreline.TierDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.List;

/** Two attributes, instances, limits, rules, tiers or parameters of one name in one body. */
final class NamedTwice {
  private final List<Diagnostic> found = new ArrayList<>();

  List<Diagnostic> check(SpecFile file) {
    for (Declaration declaration : file.getDeclarations()) {
      if (declaration instanceof KindDecl kind) {
        attributes(kind.getAttributes());
      } else if (declaration instanceof PartDecl part) {
        parameters(part.getParameters(), part.getArguments());
        members(part.getMembers(), names("in this part"), names("in this part"));
      } else if (declaration instanceof Profile profile) {
        profile(profile);
      } else if (declaration instanceof DesignDecl design) {
        parameters(design.getParameters(), List.of());
        design(design);
      } else if (declaration instanceof OverlayDecl overlay) {
        overlay(overlay);
      } else if (declaration instanceof FabricDecl fabric) {
        fabric(fabric);
      }
    }
    return found;
  }

  private void attributes(List<AttributeDecl> attributes) {
    UniqueNames names = names("in this kind");
    for (AttributeDecl attribute : attributes) {
      names.see("attribute", attribute, attribute.getName());
    }
  }

  private void parameters(List<ParameterDecl> parameters, List<Argument> arguments) {
    UniqueNames declared = names("here");
    for (ParameterDecl parameter : parameters) {
      declared.see("parameter", parameter, parameter.getName());
    }
    UniqueNames given = names("here");
    for (Argument argument : arguments) {
      given.see("argument", argument, argument.getName());
    }
  }

  private void profile(Profile profile) {
    UniqueNames limits = names("in `" + profile.getName() + "`");
    UniqueNames rules = names("in `" + profile.getName() + "`");
    for (StandardMember member : profile.getMembers()) {
      if (member instanceof LimitDecl) {
        limits.see("limit", member, member.getName());
      } else if (member instanceof RuleDecl) {
        rules.see("rule", member, member.getName());
      } else if (member instanceof SectionDecl section) {
        // Two sections of one name are found among the declarations.
        profile(section);
      }
    }
  }

  private void design(DesignDecl design) {
    PopulationNames common = PopulationNames.ofDesign(found);
    population(design.getMembers(), common);
    for (DesignMember member : design.getMembers()) {
      if (member instanceof VariantDecl variant) {
        parameters(List.of(), variant.getArguments());
        population(variant.getMembers(), common.ofVariant());
      }
    }
  }

  private void population(List<DesignMember> members, PopulationNames names) {
    for (DesignMember member : members) {
      if (member instanceof Assignment attribute) {
        names.attributes().see("attribute", attribute, attribute.getName());
      } else if (member instanceof LevelDecl level) {
        members(level.getMembers(), names("at this level"), names.instances());
      } else if (member instanceof RequireDecl require) {
        names.requirements().see("requirement", require, require.getName());
      } else if (member instanceof LanesDecl lanes) {
        links(lanes, names.links());
      } else if (member instanceof PowerDecl power) {
        buses(power, names.buses());
      } else if (member instanceof CoolingDecl cooling) {
        cooling(cooling, names.loops());
      }
    }
  }

  private void overlay(OverlayDecl overlay) {
    UniqueNames limits = names("in this overlay");
    for (LimitDecl limit : overlay.getLimits()) {
      limits.see("limit", limit, limit.getName());
    }
  }

  private void fabric(FabricDecl fabric) {
    UniqueNames attributes = names("in this fabric");
    UniqueNames tiers = names("in this fabric");
    for (FabricMember member : fabric.getMembers()) {
      if (member instanceof Assignment attribute) {
        attributes.see("attribute", attribute, attribute.getName());
      } else if (member instanceof TierDecl tier) {
        tiers.see("tier", tier, tier.getName());
      }
    }
  }

  private void members(
      List<? extends Member> members, UniqueNames attributes, UniqueNames instances) {
    for (Member member : members) {
      if (member instanceof Assignment attribute) {
        attributes.see("attribute", attribute, attribute.getName());
      } else if (member instanceof InstanceDecl instance) {
        instances.see("instance", instance, instance.getName());
        parameters(List.of(), instance.getArguments());
        assignments(instance.getMembers(), "in this instance");
      }
    }
  }

  private void assignments(List<Assignment> assignments, String where) {
    UniqueNames names = names(where);
    for (Assignment assignment : assignments) {
      names.see("attribute", assignment, assignment.getName());
    }
  }

  private static void links(LanesDecl lanes, UniqueNames names) {
    for (LinkDecl link : lanes.getLinks()) {
      names.see("link", link, link.getName());
    }
  }

  private static void buses(PowerDecl power, UniqueNames names) {
    for (PowerMember member : power.getMembers()) {
      if (member instanceof BusDecl bus) {
        names.see("bus", bus, bus.getName());
      }
    }
  }

  private void cooling(CoolingDecl cooling, UniqueNames names) {
    for (CoolingMember member : cooling.getMembers()) {
      if (member instanceof LoopDecl loop) {
        names.see("loop", loop, loop.getName());
        assignments(loop.getMembers(), "in this loop");
      } else if (member instanceof PlateDecl plate) {
        assignments(plate.getMembers(), "on this plate");
      }
    }
  }

  private UniqueNames names(String where) {
    return new UniqueNames(where, found);
  }
}
