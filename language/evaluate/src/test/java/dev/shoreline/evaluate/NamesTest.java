package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Evaluated.reason;
import static dev.shoreline.evaluate.Evaluated.refused;
import static dev.shoreline.evaluate.Evaluated.shown;
import static dev.shoreline.evaluate.Evaluated.value;
import static dev.shoreline.evaluate.Exprs.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final LaneGroup HOST =
      LaneGroups.of(q("64 lane"), q("212.5 Gb/s"), "pam4", null, null, "", "");

  private final Instance xpo =
      Designs.instance(
          "xpo",
          16,
          null,
          Designs.part("Xpo", "power", number("_ 130 400 W"), "host", new Value.Group(HOST)));
  private final Instance asic =
      Designs.instance("asic", 0, null, Designs.part("Asic", "power", number("900 W")));
  private final Instance tray = Designs.instance("tray", 18, null, Designs.part("Tray"));
  private final Instance oe =
      Designs.instance("oe", 4, tray, Designs.part("Oe", "power", number("20 W")));

  private final World world =
      new World()
          .with(xpo)
          .with(asic)
          .with(tray)
          .with(oe)
          .with("m", new Value.InstanceRef(xpo))
          .with("power", "_ 2080 6400 W")
          .with("power.optics", "2 kW")
          .with("optical.margin", "3 dB")
          .with("std.standards.XpoMsa.limit", "400 W")
          .with("all(PluggableModule)", many("xpo[1..16]", 16, new Value.InstanceRef(xpo)));

  @Test
  void asksForTheLongestNameFirst() {
    assertThat(shown(path("power.optics"), world)).isEqualTo("2 kW");
    assertThat(world.asked).containsExactly("power.optics");
    assertThat(shown(path("power.optics.max"), world)).isEqualTo("2 kW");
    assertThat(shown(path("power.max"), world)).isEqualTo("6400 W");
    assertThat(shown(path("std.standards.XpoMsa.limit"), world)).isEqualTo("400 W");
  }

  @Test
  void picksCornersOfQuantities() {
    assertThat(shown(path("power.typ"), world)).isEqualTo("2080 W");
    assertThat(shown(path("power.worst"), world)).isEqualTo("6400 W");
    assertThat(reason(path("power.min"), world))
        .isEqualTo("the smallest value of power is not stated");
    assertThat(reason(path("m.power.min"), world))
        .isEqualTo("the smallest value of m.power is not stated");
  }

  @Test
  void picksMembersOfGroups() {
    assertThat(shown(path("m.host.lanes"), world)).isEqualTo("64 lane");
    assertThat(shown(path("m.host.count"), world)).isEqualTo("64 lane");
    assertThat(shown(path("m.host.rate"), world)).isEqualTo("212.5 Gb/s");
    assertThat(shown(path("m.host.payload"), world)).isEqualTo("200 Gb/s");
    assertThat(shown(path("m.host.bandwidth"), world)).isEqualTo("12800 Gb/s");
    assertThat(shown(path("m.host.symbol-rate"), world)).isEqualTo("106.25 GBd");
    assertThat(value(path("m.host.modulation"), world)).isEqualTo(new Value.Symbol("pam4"));
    assertThat(reason(path("m.host.medium"), world))
        .isEqualTo("the medium of m.host is not stated");
    assertThat(reason(path("m.host.protocol"), world))
        .isEqualTo("the protocol of m.host is not stated");
    refused(
        path("m.host.lasers"),
        world,
        "member.Unknown",
        "the group 64 lane x 212.5 Gb/s pam4 has no `lasers`",
        "did you mean `lanes`?");
  }

  @Test
  void groupsWithoutRateDoNotState() {
    World w =
        new World()
            .with(
                "g",
                new Value.Group(LaneGroups.of(q("4 fiber"), null, "", null, null, "smf", "DR4")));
    assertThat(shown(path("g.fibers"), w)).isEqualTo("4 fiber");
    assertThat(reason(path("g.rate"), w)).isEqualTo("the rate of g is not stated");
    assertThat(reason(path("g.symbol-rate"), w)).isEqualTo("the symbol rate of g is not stated");
    assertThat(reason(path("g.payload"), w)).isEqualTo("the payload of g is not stated");
    assertThat(reason(path("g.bandwidth"), w)).isEqualTo("the payload of g is not stated");
    assertThat(shown(path("g.medium"), w)).isEqualTo("smf");
    assertThat(shown(path("g.protocol"), w)).isEqualTo("DR4");
  }

  @Test
  void saysWhatIsNotKnown() {
    refused(
        name("powr"),
        world,
        "name.Unknown",
        "nothing is called `powr` here",
        "did you mean `power`?");
    refused(name("zzz"), world, "name.Unknown", "nothing is called `zzz` here", "");
    refused(
        path("optical.margn"),
        world,
        "name.Unknown",
        "nothing is called `optical.margn` here",
        "did you mean `optical.margin`?");
    refused(
        name("sum"), world, "name.Unknown", "`sum` is a function", "write it as in sum(values...)");
    refused(
        path("power.optcis"),
        world,
        "member.Unknown",
        "the quantity typ 2080 W, max 6400 W has no `optcis`",
        "did you mean `optics`?");
    refused(
        path("m.powr"),
        world,
        "member.Unknown",
        "the instance xpo[1..16] has no `powr`",
        "did you mean `power`?");
    refused(
        path("m.zzzzz"),
        world,
        "member.Unknown",
        "the instance xpo[1..16] has no `zzzzz`",
        "it has fit, form, host, power");
    refused(member(text("a"), "b"), world, "member.Unknown", "the text \"a\" has no `b`", "");
  }

  @Test
  void showsAtMostEightMembers() {
    Expr e = path("m.host.zzzzz");
    refused(
        e,
        world,
        "member.Unknown",
        "the group 64 lane x 212.5 Gb/s pam4 has no `zzzzz`",
        "it has bandwidth, count, lanes, medium, modulation, payload, protocol, rate and 1 more");
  }

  @Test
  void attributesNobodyStatedAreUnknown() {
    assertThat(reason(path("m.fit"), world)).isEqualTo("xpo[1..16] does not state its fit");
    assertThat(reason(path("m.fit.max"), world)).isEqualTo("xpo[1..16] does not state its fit");
  }

  // -- instances ----------------------------------------------------------------------------------

  @Test
  void aRulesVariableIsOneSubject() {
    assertThat(value(path("m.power"), world)).isInstanceOf(Value.Number.class);
  }

  @Test
  void aDeclarationOfSeveralIsAllOfThem() {
    assertThat(value(path("xpo.power"), world))
        .isEqualTo(many("xpo[1..16]", 16, number("_ 130 400 W")));
    assertThat(value(member(name("xpo", all()), "power"), world))
        .isEqualTo(many("xpo[1..16]", 16, number("_ 130 400 W")));
    assertThat(value(path("asic.power"), world)).isEqualTo(number("900 W"));
    assertThat(value(member(name("asic", all()), "power"), world)).isEqualTo(number("900 W"));
  }

  @Test
  void anIndexChooses() {
    assertThat(value(member(name("xpo", at("3")), "power"), world))
        .isEqualTo(number("_ 130 400 W"));
    assertThat(value(name("xpo", at("2", "5")), world))
        .isEqualTo(many("xpo[2..5]", 4, new Value.InstanceRef(xpo)));
    assertThat(value(name("m", at("2", "5")), world))
        .isEqualTo(many("xpo[2..5]", 4, new Value.InstanceRef(xpo)));
  }

  @Test
  void aScopeMayAnswerWithMany() {
    World w = new World().with("mods", many("xpo[1..16]", 16, new Value.InstanceRef(xpo)));
    assertThat(value(name("mods", at("2")), w)).isEqualTo(new Value.InstanceRef(xpo));
  }

  @Test
  void refusesIndicesThatAreNot() {
    Expr e = name("xpo", at("17"));
    refused(e, world, "value.Bounds", "index 17 is outside 1..16 of xpo[1..16]", "");
    refused(
        name("xpo", at("0", "3")),
        world,
        "value.Bounds",
        "index 0..3 is outside 1..16 of xpo[1..16]",
        "");
    refused(
        name("xpo", at("5", "3")),
        world,
        "value.Bounds",
        "index 5..3 runs backwards",
        "write [3..5]");
    refused(
        name("xpo", at("1.5")),
        world,
        "value.Bounds",
        "1.5 is not a whole number below 9.2e18",
        "");
    refused(
        name("xpo", at("1e30")),
        world,
        "value.Bounds",
        "1e30 is not a whole number below 9.2e18",
        "");
    refused(
        name("power", at("1")),
        world,
        "type.Mismatch",
        "only instances and lanes have an index; this is the quantity typ 2080 W, max 6400 W",
        "");
    refused(
        name("xpo", new Expr.Index(lit(unknown("why")), null, span())),
        world,
        "value.Bounds",
        "this index is not known: why",
        "");
    Expr wrong = name("nothing");
    refused(
        name("xpo", new Expr.Index(wrong, null, span())),
        world,
        wrong,
        "name.Unknown",
        "nothing is called `nothing` here",
        "");
  }

  @Test
  void instancesInInstancesCount() {
    assertThat(value(path("tray.oe.power"), world))
        .isEqualTo(many("tray[1..18].oe[1..4]", 72, number("20 W")));
    assertThat(value(member(member(name("tray", at("2")), "oe"), "power"), world))
        .isEqualTo(many("tray[1..18].oe[1..4]", 4, number("20 W")));
    assertThat(value(member(name("tray", at("1", "2")), "oe", at("1", "3")), world))
        .isEqualTo(many("tray[1..2].oe[1..3]", 6, new Value.InstanceRef(oe)));
    assertThat(value(member(name("tray", at("2")), "oe", at("1")), world))
        .isEqualTo(new Value.InstanceRef(oe));
  }

  @Test
  void lanesHaveAnIndex() {
    assertThat(shown(member(member(name("m"), "host", at("1", "8")), "lanes"), world))
        .isEqualTo("8 lane");
    assertThat(shown(member(member(name("m"), "host", all()), "lanes"), world))
        .isEqualTo("64 lane");
    refused(
        member(name("m"), "host", at("65")),
        world,
        "value.Bounds",
        "index 65 is outside 1..64 of 64 lane x 212.5 Gb/s pam4",
        "");
  }

  // -- all ----------------------------------------------------------------------------------------

  @Test
  void allOfAKindIsAskedOfTheScope() {
    Expr e = member(call("all", name("PluggableModule")), "power");
    assertThat(value(e, world)).isEqualTo(many("xpo[1..16]", 16, number("_ 130 400 W")));
    assertThat(world.asked).containsExactly("all(PluggableModule)");
  }

  @Test
  void allNeedsAKind() {
    refused(
        call("all", name("PlugableModule")),
        world,
        "name.Unknown",
        "no kind is called `PlugableModule`",
        "did you mean `PluggableModule`?");
    for (Expr e : List.of(call("all"), call("all", lit("3")), call("all", name("a"), name("b")))) {
      refused(
          e,
          world,
          "function.Arguments",
          "`all` takes the name of one kind",
          "write it as in all(OpticalEngine)");
    }
  }

  @Test
  void membersOfNoneAreNone() {
    World w = new World().with("all(Asic)", many());
    assertThat(value(member(call("all", name("Asic")), "power"), w)).isEqualTo(many());
  }
}
