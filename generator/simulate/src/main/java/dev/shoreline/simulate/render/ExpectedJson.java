package dev.shoreline.simulate.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;

/**
 * What the runs must print: name, unit, value of the closed form, tolerance; and what is left out.
 */
final class ExpectedJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExpectedJson() {}

  static String render(Study study) {
    ObjectNode root = JSON.createObjectNode();
    root.put("design", study.design());
    root.put("study", study.id());
    ArrayNode runs = root.putArray("runs");
    for (Run run : study.runs()) {
      ObjectNode node = runs.addObject();
      node.put("name", run.name());
      node.put("command", String.join(" ", run.command()));
      ArrayNode expected = node.putArray("expected");
      study.expected().stream()
          .filter(e -> e.run().equals(run.name()))
          .forEach(e -> expectation(expected.addObject(), e));
    }
    ArrayNode omitted = root.putArray("notSimulated");
    for (Omission o : study.omissions()) {
      omitted.addObject().put("subject", o.subject()).put("reason", o.reason());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot be written", e);
    }
  }

  private static void expectation(ObjectNode node, Expectation e) {
    node.put("name", e.name());
    node.put("subject", e.subject());
    node.put("meaning", e.meaning());
    node.put("unit", e.unit());
    node.put("value", e.value());
    node.put("tolerance", e.tolerance());
    node.put("formula", e.formula());
    if (!e.rule().isEmpty()) {
      node.put("rule", e.rule());
    }
  }
}
