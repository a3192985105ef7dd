package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every measure of instances and links, on the sample design. */
class MeasuresTest {
  private static final Analysis SAMPLE = Sample.analysis();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oe | count | 16",
        "asic | level | chip",
        "fly | level | board",
        "els | level | panel",
        "asic | lanes | 512 lane",
        "oe | lanes | 32 lane",
        "els | lanes | 8 laser",
        "asic | payload | 102.4 Tb/s",
        "oe | payload | 6.4 Tb/s",
        "oe | energy | typ 4.0625 pJ/bit, max 5 pJ/bit",
        "asic | wall | typ 63.9613 degC, max 69.9516 degC",
        "asic | case | typ 67.9613 degC, max 74.9516 degC",
        "asic | junction | typ 79.9613 degC, max 89.9516 degC",
        "asic | coolant | typ 47.9613 degC, max 49.9516 degC",
        "asic | rise | typ 7.96129 K, max 9.95161 K",
        "asic | heat | typ 800 W, max 1000 W",
        "els | input-current | typ 0.135417 A, max 0.250002 A",
        "els | input-drop | typ 0.203126 mV, max 0.375004 mV",
        "els | mtbf | 20000000 h",
        "els | unit | els[1..16]",
        "oe | unit | board",
        "mpo | unit | box",
        "els | dark | 6.4 Tb/s",
        "oe | dark | 102.4 Tb/s",
        "els | junction | unknown",
        "mpo | input-current | unknown",
        "fly | payload | unknown",
      })
  void instances(String instance, String measure, String expected) {
    Value v = InstanceMeasures.find(measure).orElseThrow().of(SAMPLE, instance(instance));
    assertThat(v.text()).isEqualTo(expected);
  }

  private static Instance instance(String name) {
    return SAMPLE.design().instances().stream()
        .filter(i -> i.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "host | nature | electrical",
        "line | nature | optical",
        "light | nature | laser-feed",
        "host | lanes | 512 lane",
        "light | lanes | 128 laser",
        "host | rate | 212.5 Gb/s",
        "light | rate | unknown",
        "host | modulation | pam4",
        "host | symbol-rate | 106.25 GBd",
        "host | payload | 102.4 Tb/s",
        "light | payload | 102.4 Tb/s",
        "host | nyquist | 53.125 GHz",
        "line | medium | smf",
        "host | medium | unknown",
        "host | protocol | unknown",
        "host | length | 245 mm",
        "line | length | 481 m",
        "host | loss | 7.17833 dB",
        "line | transmit | -3.1 .. 4 dBm (typ 0 dBm)",
        "line | receive | -6.1 .. 4 dBm",
        "host | margin | unknown",
        "line | margin | 1.7576 .. 10.1 dB",
        "line | overload | 0 .. 8.3424 dB",
        "light | launch | 3.7754 .. 7.4754 dBm",
        "line | launch | unknown",
        "host | connectors | 2 connector",
        "line | connectors | 3 connector",
        "light | connectors | 2 connector",
        "host | ends | asic.serdes[1..512] to oe[1..16].host[1..32]",
        "host | level-span | 0",
        "line | level-span | 2",
      })
  void links(String link, String measure, String expected) {
    Value v = LinkMeasures.find(measure).orElseThrow().of(SAMPLE, link(link));
    assertThat(v.text()).isEqualTo(expected);
  }

  private static Link link(String name) {
    return SAMPLE.design().links().stream()
        .filter(l -> l.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyMeasureIsTestedAbove() throws NoSuchMethodException {
    assertThat(names("instances"))
        .containsAll(InstanceMeasures.ALL.stream().map(InstanceMeasure::name).toList());
    assertThat(names("links"))
        .containsAll(LinkMeasures.ALL.stream().map(LinkMeasure::name).toList());
    InstanceMeasures.ALL.forEach(m -> assertThat(m.title()).isNotEmpty());
    LinkMeasures.ALL.forEach(m -> assertThat(m.title()).isNotEmpty());
  }

  private static List<String> names(String test) throws NoSuchMethodException {
    String[] rows =
        MeasuresTest.class
            .getDeclaredMethod(test, String.class, String.class, String.class)
            .getAnnotation(CsvSource.class)
            .value();
    return java.util.Arrays.stream(rows).map(r -> r.split(" \\| ")[1]).toList();
  }

  @Test
  void whatIsNotStatedHasAReason() {
    assertThat(measure("energy", Sample.analysis("oe.power"), "oe"))
        .isEqualTo(new Value.Unknown("oe[1..16] has no power stated"));
    assertThat(measure("unit", Sample.analysis("els.serviced"), "els"))
        .isEqualTo(new Value.Unknown("els[1..16] has no serviced stated"));
    assertThat(measure("dark", Sample.analysis("els.serviced"), "els"))
        .isEqualTo(new Value.Unknown("els[1..16] has no serviced stated"));
    assertThat(measure("mtbf", Sample.analysis("els.fit"), "els"))
        .isEqualTo(new Value.Unknown("els[1..16] has no fit stated"));
    assertThat(measure("junction", SAMPLE, "els"))
        .isEqualTo(new Value.Unknown("els[1..16] has no plate"));
  }

  private static Value measure(String measure, Analysis analysis, String instance) {
    Instance i =
        analysis.design().instances().stream()
            .filter(x -> x.name().equals(instance))
            .findFirst()
            .orElseThrow();
    return InstanceMeasures.find(measure).orElseThrow().of(analysis, i);
  }
}
