package dev.shoreline.simulate.fabric.htsim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a topology as htsim does, with all that it asserts while it works out how many switches
 * there are.
 */
record HtsimGrammar(Map<String, Long> head, List<Map<String, Long>> tiers) {
  private static final List<String> HEAD = List.of("Nodes", "Tiers", "Podsize");
  private static final List<String> TIER =
      List.of(
          "Downlink_speed_Gbps",
          "Radix_Down",
          "Radix_Up",
          "Oversubscribed",
          "Downlink_Latency_ns",
          "Switch_Latency_ns",
          "Bundle");

  static HtsimGrammar read(String text) {
    Map<String, Long> head = new LinkedHashMap<>();
    List<Map<String, Long>> tiers = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.isEmpty()) {
        continue;
      }
      String[] words = line.split(" ");
      assertThat(words).as(line).hasSize(2);
      long value = Integer.parseInt(words[1]);
      if (words[0].equals("Tier")) {
        assertThat(value).isEqualTo(tiers.size());
        tiers.add(new LinkedHashMap<>());
      } else if (tiers.isEmpty()) {
        assertThat(HEAD).contains(words[0]);
        assertThat(head.put(words[0], value)).isNull();
      } else {
        assertThat(TIER).contains(words[0]);
        assertThat(tiers.get(tiers.size() - 1).put(words[0], value)).isNull();
      }
    }
    HtsimGrammar grammar = new HtsimGrammar(head, tiers);
    grammar.check();
    return grammar;
  }

  private long of(int tier, String key) {
    return tiers.get(tier).getOrDefault(key, key.equals("Bundle") ? 1L : 0L);
  }

  private long oversubscribed(int tier) {
    return tiers.get(tier).getOrDefault("Oversubscribed", 1L);
  }

  private void check() {
    assertThat(head.keySet()).containsExactlyElementsOf(HEAD);
    assertThat(head.get("Tiers")).isBetween(2L, 3L).isEqualTo(tiers.size());
    assertThat(head.get("Nodes") % head.get("Podsize")).isZero();
    assertThat(head.get("Podsize") % of(0, "Radix_Down")).isZero();
    for (int t = 0; t < tiers.size(); t++) {
      assertThat(of(t, "Downlink_speed_Gbps")).isPositive();
      assertThat(of(t, "Downlink_Latency_ns")).isPositive();
      assertThat(of(t, "Radix_Down") % of(t, "Bundle")).isZero();
      if (t + 1 < tiers.size()) {
        assertThat(of(t, "Radix_Up")).isPositive();
        assertThat(of(t, "Radix_Up") % of(t + 1, "Bundle")).isZero();
      }
    }
  }

  private static long whole(long count, long among) {
    assertThat(count % among).isZero();
    return count / among;
  }

  private long pods() {
    return head.get("Nodes") / head.get("Podsize");
  }

  long tors() {
    return head.get("Nodes") / of(0, "Radix_Down");
  }

  private long torUplinks() {
    long uplinks =
        whole(
            head.get("Nodes") * of(0, "Downlink_speed_Gbps"),
            of(1, "Downlink_speed_Gbps") * oversubscribed(0));
    assertThat(uplinks).isEqualTo(tors() * of(0, "Radix_Up"));
    return uplinks;
  }

  long aggregations() {
    return whole(torUplinks(), pods() * of(1, "Radix_Down")) * pods();
  }

  long cores() {
    if (tiers.size() < 3) {
      return 0;
    }
    long uplinks =
        whole(
            torUplinks() * of(1, "Downlink_speed_Gbps"),
            of(2, "Downlink_speed_Gbps") * oversubscribed(1));
    assertThat(uplinks).isEqualTo(aggregations() * of(1, "Radix_Up"));
    return whole(uplinks, of(2, "Radix_Down"));
  }

  /** A connection matrix of that many nodes and connections. */
  static void connections(String text, int nodes, int count) {
    String[] lines = text.split("\n");
    assertThat(lines[0]).isEqualTo("Nodes " + nodes);
    assertThat(lines[1]).isEqualTo("Connections " + count);
    assertThat(lines).hasSize(count + 2);
    for (int i = 2; i < lines.length; i++) {
      assertThat(lines[i]).matches("\\d+->\\d+ id " + (i - 1) + " start 0 size [1-9]\\d*");
      String[] ends = lines[i].substring(0, lines[i].indexOf(' ')).split("->");
      assertThat(Integer.parseInt(ends[0])).isLessThan(nodes);
      assertThat(Integer.parseInt(ends[1]))
          .isLessThan(nodes)
          .isNotEqualTo(Integer.parseInt(ends[0]));
    }
  }
}
