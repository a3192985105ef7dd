package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Limit;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignScopeTest {
  private static final DesignBuilder BUILDER =
      Sample.builder(16)
          .standard("Old", "limit-a: max 1 W", "limit-b: max 2 W")
          .standard("New", "limit-a: max 3 W", "gone: unknown")
          .part("Lga", "Socket")
          .put(Level.BOARD, "socket[1..2]", "Lga")
          .put(Level.BOARD, "fly.plug[1..2]", "Lga");
  private static final Analysis ANALYSIS = BUILDER.analysis();

  private final DesignScope scope = DesignScope.of(ANALYSIS);

  private String text(String name) {
    Value v = scope.name(name);
    return v == null ? null : v.getClass().getSimpleName() + " " + v.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "power.optics | Number typ 520 W, max 672 W",
        "power.optics.worst | Number 672 W",
        "oe | InstanceRef oe[1..16]",
        "fly.plug | InstanceRef fly[1..16].plug[1..2]",
        // Of two standards the later one wins; whole ids are never in doubt.
        "limit-a | Number max 3 W",
        "Old.limit-a | Number max 1 W",
        "limit-b | Number max 2 W",
        "gone | Unknown unknown",
        "route | Symbol cpo",
        "ambient | Unknown unknown",
        "Engine | PartRef Engine",
        "test.Pg25 | PartRef Pg25",
        "all(OpticalEngine) | Many oe[1..16]: oe[1..16]",
        "all(Optics) | Many oe[1..16]: oe[1..16]",
        "OpticalEngine | KindRef OpticalEngine",
        "std.kinds.Asic | KindRef Asic",
        "hot-swap | Symbol hot-swap",
        "XPO | Symbol XPO",
        "pam4 | Symbol pam4",
        "laser-feed | Symbol laser-feed",
        "socket | InstanceRef socket[1..2]",
        "nonsense |",
        "all(nonsense) |",
        "power.nonsense |",
      })
  void names(String name, String expected) {
    assertThat(text(name)).isEqualTo(expected);
  }

  @Test
  void aKindWithoutInstancesIsEmptyNotUnknown() {
    assertThat(scope.name("all(Psu)")).isEqualTo(new Value.Many(java.util.List.of()));
  }

  @Test
  void inRulesTheLanguageComesBeforeTheDesign() {
    DesignScope rule = DesignScope.of(ANALYSIS, ANALYSIS.design().standards().get(0));
    assertThat(rule.name("socket")).isEqualTo(new Value.Symbol("socket"));
    assertThat(rule.name("limit-a").text()).isEqualTo("max 1 W");
    assertThat(rule.name("gone")).isNotNull();
    assertThat(rule.name("oe")).isInstanceOf(Value.InstanceRef.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oe | power | typ 26 W, max 32 W",
        "oe | form |",
        "oe | count | 16",
        "els | junction-resistance | unknown",
        "els | serviced | hot-swap",
        "fly | plug | fly[1..16].plug[1..2]",
        "oe | nonsense |",
      })
  void membersOfInstances(String instance, String member, String expected) {
    Value v = scope.member(scope.name(instance), member);
    assertThat(v == null ? null : v.text()).isEqualTo(expected);
  }

  @Test
  void declaredButUnstatedIsUnknownWithItsReason() {
    assertThat(scope.member(scope.name("els"), "junction-resistance"))
        .isEqualTo(new Value.Unknown("els[1..16] has no junction-resistance stated"));
    assertThat(scope.name("ambient")).isEqualTo(new Value.Unknown("Sample has no ambient stated"));
    assertThat(scope.member(scope.name("Smf"), "width"))
        .isEqualTo(new Value.Unknown("Smf has no width stated"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lanes | 32 lane", "count | 32 lane", "rate | 212.5 Gb/s", "modulation | pam4",
        "symbol-rate | 106.25 GBd", "payload | 200 Gb/s", "medium | smf", "protocol | unknown",
        "nonsense |",
      })
  void membersOfGroups(String member, String expected) {
    Value group = scope.member(scope.name("oe"), "line");
    Value v = scope.member(group, member);
    assertThat(v == null ? null : v.text()).isEqualTo(expected);
  }

  @Test
  void membersOfNumbersPartsLinksAndMany() {
    Value power = scope.member(scope.name("oe"), "power");
    assertThat(scope.member(power, "max").text()).isEqualTo("32 W");
    assertThat(scope.member(power, "typ").text()).isEqualTo("26 W");
    assertThat(scope.member(power, "min")).isInstanceOf(Value.Unknown.class);
    assertThat(scope.member(power, "mean")).isNull();
    assertThat(scope.member(scope.name("Smf"), "attenuation").text()).isEqualTo("0 .. 0.4 dB/km");
    Value link = new Value.LinkRef(ANALYSIS.design().links().get(0));
    assertThat(scope.member(link, "nature").text()).isEqualTo("electrical");
    assertThat(scope.member(link, "nonsense")).isNull();
    assertThat(scope.member(scope.name("all(Optics)"), "count").text()).isEqualTo("oe[1..16]: 16");
    assertThat(scope.member(scope.name("all(Optics)"), "nonsense")).isNull();
    Value unknown = new Value.Unknown("x");
    assertThat(scope.member(unknown, "anything")).isEqualTo(unknown);
  }

  @Test
  void noteIsKeptOfWhatWasRead() {
    scope.name("limit-a");
    scope.member(scope.name("oe"), "power");
    scope.member(scope.name("oe"), "power");
    scope.member(scope.name("oe"), "junction");
    scope.name("power.optics");
    assertThat(scope.reads().limits()).extracting(Limit::id).containsExactly("New.limit-a");
    assertThat(scope.reads().attributes()).extracting(Attribute::name).containsExactly("power");
    assertThat(scope.reads().figures()).containsExactly("junction", "power.optics");
    scope.reads().clear();
    assertThat(scope.reads().limits()).isEmpty();
    assertThat(scope.reads().attributes()).isEmpty();
    assertThat(scope.reads().figures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gb/s | 102.4 Tb/s",
        "lane | 512 lane",
        "port | 64 port",
        "engine | 16 engine",
        "module | 0 module",
        "laser | 128 laser",
        "fiber | 1024 fiber",
        "die | 1 die",
        "RU | 4 RU",
        "OU | unknown",
        "mm*die-edge | 118 mm*die-edge",
        "mm*engine-edge | 320 mm*engine-edge",
        "mm*panel-edge | 450 mm*panel-edge",
        "W |",
        "mm |",
      })
  void totals(String unit, String expected) {
    Value v = scope.total(Units.of(unit).dimension());
    assertThat(v == null ? null : v.text()).isEqualTo(expected);
  }

  @Test
  void candidatesAreWhatNamesKnows() {
    assertThat(scope.candidates())
        .contains(
            "power.optics",
            "oe",
            "fly.plug",
            "limit-a",
            "Old.limit-a",
            "ambient",
            "Engine",
            "all(Asic)",
            "Asic",
            "hot-swap")
        .allSatisfy(c -> assertThat(scope.name(c)).as(c).isNotNull())
        .doesNotHaveDuplicates();
  }

  @Test
  void membersAreWhatMemberKnows() {
    for (String of : new String[] {"oe", "fly", "Engine", "all(Optics)"}) {
      Value v = scope.name(of);
      assertThat(scope.members(v))
          .isNotEmpty()
          .allSatisfy(m -> assertThat(scope.member(v, m)).as(m).isNotNull());
    }
    Value link = new Value.LinkRef(ANALYSIS.design().links().get(0));
    Value group = scope.member(scope.name("oe"), "line");
    for (Value v : new Value[] {link, group, scope.name("power")}) {
      assertThat(scope.members(v))
          .isNotEmpty()
          .allSatisfy(m -> assertThat(scope.member(v, m)).as(m).isNotNull());
    }
    assertThat(scope.members(new Value.Text("x"))).isEmpty();
  }

  // -- subjects -----------------------------------------------------------------------------------

  @Test
  void theVariableOfARuleIsItsSubject() {
    Instance oe = BUILDER.instance("oe");
    SubjectScope m = SubjectScope.of(scope, "m", oe);
    assertThat(m.name("m")).isEqualTo(new Value.InstanceRef(oe));
    assertThat(m.member(m.name("m"), "power").text()).isEqualTo("typ 26 W, max 32 W");
    assertThat(m.name("bandwidth").text()).isEqualTo("102.4 Tb/s");
    assertThat(m.reads().attributes()).extracting(Attribute::name).containsExactly("power");
    assertThat(m.total(Units.of("lane").dimension()).text()).isEqualTo("512 lane");
    assertThat(m.candidates()).contains("m", "bandwidth");
    assertThat(m.members(m.name("m"))).contains("power", "junction");
    // The variable hides a figure or instance of the same name.
    SubjectScope hiding = SubjectScope.of(scope, "power", oe);
    assertThat(hiding.name("power")).isEqualTo(new Value.InstanceRef(oe));
    assertThat(hiding.name("power.optics")).isNull();
  }

  @Test
  void linksDesignsLevelsLoopsAndPlatesAreSubjects() {
    SubjectScope l = SubjectScope.of(scope, "l", ANALYSIS.design().links().get(1));
    assertThat(l.member(l.name("l"), "loss").text()).isEqualTo("0 .. 1.2424 dB");
    SubjectScope s = SubjectScope.ofDesign(scope, "s");
    assertThat(s.name("s").text()).isEqualTo("Sample");
    assertThat(s.name("s.ports").text()).isEqualTo("64 port");
    assertThat(s.name("s.ambient")).isInstanceOf(Value.Unknown.class);
    // A claim first, then the figure of that name.
    assertThat(s.name("s.bandwidth")).isInstanceOf(Value.Unknown.class);
    assertThat(s.name("s.power").text()).isEqualTo("typ 1320 W, max 1672 W");
    assertThat(s.name("s.lanes").text()).isEqualTo("512 lane");
    assertThat(s.name("s.nonsense")).isNull();
    assertThat(s.candidates()).contains("s.ports");
    SubjectScope c = SubjectScope.of(scope, "c", ANALYSIS.design().loops().get(0));
    assertThat(c.name("c.inlet").text()).isEqualTo("40 degC");
    assertThat(c.name("c.rise").text()).startsWith("typ 6.05");
    assertThat(c.reads().figures()).contains("rise");
    SubjectScope p = SubjectScope.of(scope, "p", ANALYSIS.design().plates().get(0));
    assertThat(p.name("p.flow").text()).isEqualTo("1.5 L/min");
    assertThat(p.name("p.heat").text()).isEqualTo("typ 800 W, max 1000 W");
    SubjectScope v = SubjectScope.of(scope, "v", ANALYSIS.design().levels().get(1));
    assertThat(v.name("v.mechanics").text()).isEqualTo("rack");
    assertThat(v.name("v.width")).isEqualTo(new Value.Unknown("panel has no width stated"));
  }
}
