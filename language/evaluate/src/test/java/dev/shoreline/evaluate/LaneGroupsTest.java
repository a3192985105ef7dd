package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Evaluated.refused;
import static dev.shoreline.evaluate.Evaluated.value;
import static dev.shoreline.evaluate.Exprs.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaneGroupsTest {
  private final World world = new World().with("n", "8 lane").with("u", unknown("why"));

  private static Expr group(
      Expr count,
      @Nullable Expr rate,
      String modulation,
      @Nullable Expr symbolRate,
      @Nullable Expr payload) {
    return new Expr.Group(count, rate, modulation, symbolRate, payload, "smf", "DR8", span());
  }

  private LaneGroup of(Expr e) {
    return ((Value.Group) value(e, world)).group();
  }

  @Test
  void derivesSymbolRateAndPayload() {
    LaneGroup g = of(group(lit("64 lane"), lit("212.5 Gb/s"), "pam4", null, null));
    assertThat(g.count()).isEqualTo(64);
    assertThat(g.unit()).isEqualTo("lane");
    assertThat(g.symbolRate()).isEqualTo(q("106.25 GBd"));
    assertThat(g.payload()).isEqualTo(q("200 Gb/s"));
    assertThat(g.medium()).isEqualTo("smf");
    assertThat(g.protocol()).isEqualTo("DR8");
  }

  @Test
  void whatIsStatedWins() {
    LaneGroup g =
        of(group(name("n"), lit("226.875 Gb/s"), "pam4", lit("113.4375 GBd"), lit("180 Gb/s")));
    assertThat(g.symbolRate()).isEqualTo(q("113.4375 GBd"));
    assertThat(g.payload()).isEqualTo(q("180 Gb/s"));
  }

  @Test
  void lasersAndFibersHaveNoRate() {
    LaneGroup g = of(group(lit("4 fiber"), null, "", null, null));
    assertThat(g.unit()).isEqualTo("fiber");
    assertThat(g.rate()).isNull();
    assertThat(g.payload()).isNull();
    assertThat(LaneGroups.counted(q("8 lasers")))
        .isNotNull()
        .returns(8L, LaneGroup::count)
        .returns("laser", LaneGroup::unit);
    assertThat(LaneGroups.counted(q("8 W"))).isNull();
    assertThat(LaneGroups.counted(q("0 lane"))).isNull();
    assertThat(LaneGroups.counted(q("1.5 lane"))).isNull();
  }

  @Test
  void anUnknownCountIsAnUnknownGroup() {
    assertThat(value(group(name("u"), lit("212.5 Gb/s"), "pam4", null, null), world))
        .isEqualTo(unknown("why"));
  }

  @Test
  void refuses() {
    refused(
        group(lit("8 W"), lit("212.5 Gb/s"), "pam4", null, null),
        world,
        "units.Mismatch",
        "a group counts lanes, lasers or fibers; this is 8 W",
        "write for example `8 lane x ...`");
    refused(
        group(lit("1.5 lane"), lit("212.5 Gb/s"), "pam4", null, null),
        world,
        "value.Bounds",
        "1.5 lane is not a whole number below 9.2e18",
        "");
    refused(
        group(lit("0 lane"), lit("212.5 Gb/s"), "pam4", null, null),
        world,
        "value.Bounds",
        "a group has at least one lane; this is 0 lane",
        "");
    refused(
        group(lit("1e19 lane"), lit("212.5 Gb/s"), "pam4", null, null),
        world,
        "value.Bounds",
        "1e19 lane is not a whole number below 9.2e18",
        "");
    refused(
        group(lit("8 lane"), lit("212.5 GHz"), "pam4", null, null),
        world,
        "units.Mismatch",
        "the rate of a lane is given in Gb/s; this is 212.5 GHz",
        "");
    refused(
        group(lit("8 lane"), lit("0 Gb/s"), "pam4", null, null),
        world,
        "value.Bounds",
        "the rate of a lane is above zero; this is 0 Gb/s",
        "");
    refused(
        group(lit("8 lane"), lit("212.5 Gb/s"), "pam5", null, null),
        world,
        "name.Unknown",
        "no modulation is called `pam5`",
        "did you mean `pam4`?");
    refused(
        group(lit("8 lane"), lit("212.5 Gb/s"), "qam16", null, null),
        world,
        "name.Unknown",
        "no modulation is called `qam16`",
        "write nrz or pam4");
    refused(
        group(lit("8 lane"), lit("212.5 Gb/s"), "pam4", lit("106.25 Gb/s"), null),
        world,
        "units.Mismatch",
        "the symbol rate of a lane is given in GBd; this is 106.25 Gb/s",
        "");
    refused(
        group(lit("8 lane"), lit("212.5 Gb/s"), "pam4", null, lit("400 Gb/s")),
        world,
        "value.Bounds",
        "a lane of 212.5 Gb/s cannot carry 400 Gb/s",
        "the payload is at most the rate");
    Expr wrong = name("nothing");
    refused(
        group(lit("8 lane"), wrong, "pam4", null, null),
        world,
        wrong,
        "name.Unknown",
        "nothing is called `nothing` here",
        "");
  }
}
