package dev.shoreline.server.write;

import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CompletionItemKind;

/** A whole construct for the keyword that begins it. */
final class Snippets {
  /**
   * @param label what the list shows
   */
  private record Snippet(String label, String body, String detail) {}

  private static final Map<String, List<Snippet>> BY_KEYWORD =
      Map.ofEntries(
          entry("part", "part ${1:Name} : ${2:Kind} {\n  $0\n}", "part with its attributes"),
          entry("kind", "kind ${1:Name} : ${2:Component} {\n  $0\n}", "kind of part"),
          entry(
              "source",
              "source ${1:Name} \"${2:title}\"\n  dated ${3:2026-01} kind ${4:vendor}",
              "where numbers come from"),
          entry(
              "standard",
              "standard ${1:Name} \"${2:title}\" revision \"${3:1.0}\" {\n  $0\n}",
              "limits and rules"),
          entry(
              "overlay",
              "overlay ${1:Standard} \"${2:own copy}\" {\n  limit ${3:name} ${4:max 400 W}\n}",
              "own limits in place of the library's"),
          entry(
              "design",
              "design ${1:Name} {\n  route ${2|cpo,npo,xpo,pluggable|}\n\n  chip {\n    $0\n  }\n}",
              "a product"),
          entry(
              "compare",
              "compare ${1:Name} \"${2:title}\" scaled to ${3:102.4} Tb/s {\n  $0\n}",
              "designs side by side"),
          entry(
              "fabric",
              "fabric ${1:Name} \"${2:title}\" {\n  topology leaf-spine\n  tier leaf[1..${3:8}] :"
                  + " ${4:Design}\n}",
              "switches in numbers"),
          entry("chip", "chip {\n  $0\n}", "level"),
          entry("board", "board {\n  $0\n}", "level"),
          entry("panel", "panel ${1:1} RU {\n  $0\n}", "level"),
          entry(
              "lanes",
              "lanes {\n  ${1:asic.serdes} -> ${2:25} mm of ${3:Medium} -> ${4:oe[*].host}\n}",
              "what is connected to what"),
          entry(
              "power",
              "power {\n  bus ${1:main} ${2:48} V in ${3:42} V .. ${4:60} V\n  feed ${5:asic} on"
                  + " ${1:main}\n}",
              "buses and feeds"),
          entry(
              "cooling",
              "cooling {\n  loop ${1:tcs} {\n    coolant ${2:PG25}\n    inlet ${3:40} degC\n   "
                  + " flow ${4:2} L/min\n  }\n  plate on ${5:asic} in ${1:tcs} { $0 }\n}",
              "loops and plates"),
          entry("conforms", "conforms to $0", "standards"),
          entry("require", "require ${1:power} <= ${2:400} W", "a condition of this design"),
          entry(
              "waive",
              "waive ${1:rule}\n  because \"${2:reason}\"\n  by \"${3:approver}\" until"
                  + " ${4:2027-01-01}",
              "an accepted violation"),
          entry("variant", "variant ${1:Name} \"${2:title}\" {\n  $0\n}", "one population"),
          entry(
              "claims",
              "claims {\n  about ${1:Subject} \"${2:title}\" {\n    $0\n  }\n}",
              "published numbers"),
          entry("tier", "tier ${1:leaf}[1..${2:8}] : $0", "switches of one kind"),
          entry("limit", "limit ${1:name} max ${2:400} W \"${3:what}\"", "a number of a standard"),
          entry(
              "rule",
              "rule ${1:name} on ${2:Kind} ${3:x}\n  \"${4:what holds}\"\n  clause \"${5:1.1}\"\n "
                  + " require ${3:x}.${6:power} <= ${7:limit}",
              "a rule of a standard"),
          entry("section", "section ${1:Name} \"${2:title}\" {\n  $0\n}", "part of a standard"),
          entry(
              "bus",
              "bus ${1:main} ${2:48} V in ${3:42} V .. ${4:60} V",
              "a voltage and its range"),
          entry("feed", "feed ${1:oe[*]} on ${2:main} through ${3:2} mohm", "what a bus feeds"),
          entry(
              "loop",
              "loop ${1:tcs} {\n  coolant ${2:PG25}\n  inlet ${3:40} degC\n  flow ${4:2} L/min\n}",
              "a cooling loop"),
          entry("plate", "plate on ${1:asic} in ${2:tcs} { $0 }", "a cold plate"),
          entry("contains", "contains ${1:name} : ${2:Part}", "a part within"));

  private Snippets() {}

  private static Map.Entry<String, List<Snippet>> entry(
      String keyword, String body, String detail) {
    return Map.entry(keyword, List.of(new Snippet(keyword + " …", body, detail)));
  }

  /** All of them by keyword, for tests. */
  static Map<String, String> bodies() {
    Map<String, String> bodies = new java.util.TreeMap<>();
    BY_KEYWORD.forEach((k, v) -> bodies.put(k, v.get(0).body()));
    return bodies;
  }

  static void add(String keyword, Items items) {
    for (Snippet snippet : BY_KEYWORD.getOrDefault(keyword, List.of())) {
      items.snippet(
          snippet.label(),
          snippet.body(),
          CompletionItemKind.Snippet,
          Items.Rank.SNIPPET,
          snippet.detail());
    }
  }
}
