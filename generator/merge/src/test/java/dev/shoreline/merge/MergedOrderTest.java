package dev.shoreline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergedOrderTest {
  private static List<String> list(String letters) {
    return Arrays.asList(letters.split(""));
  }

  private static String merged(String base, String ours, String theirs, String... gone) {
    return String.join(
        "", new MergedOrder(list(base), list(ours), list(theirs)).without(Set.of(gone)));
  }

  @Test
  void additionsStandBehindWhatTheyStoodBehindOursFirst() {
    assertThat(merged("{ab}", "{abx}", "{aby}")).isEqualTo("{abxy}");
    assertThat(merged("{ab}", "{axyb}", "{azb}")).isEqualTo("{axyzb}");
    assertThat(merged("{ab}", "{xab}", "{yab}")).isEqualTo("{xyab}");
    assertThat(merged("{ab}", "{axb}", "{abyz}")).isEqualTo("{axbyz}");
  }

  @Test
  void aMoveOfOneSideIsFollowed() {
    assertThat(merged("{abcd}", "{abcd}", "{dabc}")).isEqualTo("{dabc}");
    assertThat(merged("{abcd}", "{bcda}", "{abcd}")).isEqualTo("{bcda}");
    assertThat(merged("{abcd}", "{bcda}", "{abxcd}")).isEqualTo("{bxcda}");
    assertThat(merged("{abcd}", "{bacd}", "{abdc}")).isEqualTo("{bdac}");
  }

  @Test
  void ofTwoMovesOfOneElementThatOfOursCounts() {
    assertThat(merged("{abcd}", "{bcda}", "{bacd}")).isEqualTo("{bcda}");
  }

  @Test
  void whatFollowedADeletedElementFollowsTheOneBefore() {
    assertThat(merged("{abc}", "{ac}", "{abxc}", "b")).isEqualTo("{axc}");
    assertThat(merged("{abc}", "{bc}", "{abxc}", "a")).isEqualTo("{bxc}");
  }
}
