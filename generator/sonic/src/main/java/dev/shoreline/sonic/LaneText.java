package dev.shoreline.sonic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Lanes and other numbers as files write them: {@code "41,42"}, {@code [41, 42]} or 41. */
final class LaneText {
  /** Lanes, indices and banks are below this. */
  static final long HIGHEST = 1_000_000;

  private LaneText() {}

  /** Lanes of one device, laser or interface: each once. */
  static LaneList lanes(JsonNode node, String path, Problems problems) {
    List<Long> lanes = numbers(node, path, problems);
    if (new HashSet<>(lanes).size() < lanes.size()) {
      problems.add(path, "names a lane twice");
    }
    return LaneList.of(lanes);
  }

  static List<Long> numbers(JsonNode node, String path, Problems problems) {
    List<Long> numbers = new ArrayList<>();
    if (node.isTextual()) {
      for (String part : node.textValue().split(",", (int) LaneGraph.MOST)) {
        if (!part.isBlank()) {
          numbers.add(number(part.strip(), path, problems));
        }
      }
    } else if (node.isArray()) {
      node.forEach(n -> numbers.add(number(n, path, problems)));
    } else if (!node.isMissingNode()) {
      numbers.add(number(node, path, problems));
    }
    return numbers;
  }

  static long number(JsonNode node, String path, Problems problems) {
    return number(
        node.isContainerNode() ? node.getNodeType().name() : node.asText(), path, problems);
  }

  /** 0 with a problem when the text is no whole number from 0 that is below {@link #HIGHEST}. */
  static long number(String text, String path, Problems problems) {
    if (text.matches("[0-9]{1,9}") && Long.parseLong(text) < HIGHEST) {
      return Long.parseLong(text);
    }
    problems.add(
        path, "says '" + Problems.plain(text) + "', which is no whole number below " + HIGHEST);
    return 0;
  }
}
