package dev.shoreline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindTest {
  private final Kind component = Samples.kind("Component", null, "mass", "power");
  private final Kind optics = Samples.kind("Optics", component, "tx");
  private final Kind engine = Samples.kind("OpticalEngine", optics, "edge", "power");

  @Test
  void isItselfAndAllItDescendsFrom() {
    assertThat(engine.is("OpticalEngine")).isTrue();
    assertThat(engine.is("Component")).isTrue();
    assertThat(engine.is("std.kinds.Optics")).isTrue();
    assertThat(optics.is("OpticalEngine")).isFalse();
    assertThat(engine.is("Asic")).isFalse();
  }

  @Test
  void inheritsAttributes() {
    assertThat(engine.attribute("mass")).isPresent();
    assertThat(engine.attribute("tx")).map(AttributeSpec::doc).contains("of Optics");
    assertThat(optics.attribute("edge")).isEmpty();
  }

  @Test
  void itsOwnAttributeHidesTheInherited() {
    assertThat(engine.attribute("power")).map(AttributeSpec::doc).contains("of OpticalEngine");
    assertThat(optics.attribute("power")).map(AttributeSpec::doc).contains("of Component");
  }

  @Test
  void listsInheritedAttributesFirstAndEachOnce() {
    assertThat(engine.attributes())
        .extracting(AttributeSpec::name)
        .containsExactly("mass", "power", "tx", "edge");
    assertThat(engine.attributes())
        .filteredOn(a -> a.name().equals("power"))
        .extracting(AttributeSpec::doc)
        .containsExactly("of OpticalEngine");
  }
}
