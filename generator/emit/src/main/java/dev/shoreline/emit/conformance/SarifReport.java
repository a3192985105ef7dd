package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.sarif.SarifPlaces;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The verdicts as SARIF 2.1.0, all of them: what passes has {@code kind} pass, a marginal one asks
 * for review, one without data is open. Only a failing one has a level; a waived one fails and
 * carries its waiver as a suppression.
 */
final class SarifReport {
  private final ReportModel model;
  private final SarifPlaces places;
  private final Map<String, Verdict> rules = new TreeMap<>();

  private SarifReport(ReportModel model) {
    this.model = model;
    this.places = new SarifPlaces(model.conformance().analysis().design().span());
    model.verdicts().forEach(r -> rules.putIfAbsent(r.verdict().rule(), r.verdict()));
  }

  static String render(ReportModel model) {
    return JsonText.write(new SarifReport(model).log());
  }

  private ObjectNode log() {
    ObjectNode log = JsonText.NODES.objectNode();
    log.put("$schema", SarifVerdict.SCHEMA_URI).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    SarifVerdict.driver(driver);
    ArrayNode descriptors = driver.putArray("rules");
    rules.values().forEach(v -> descriptors.add(SarifVerdict.rule(v)));
    places.declare(run.putObject("originalUriBaseIds"));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    Map<String, Integer> index = new HashMap<>();
    rules.keySet().forEach(id -> index.put(id, index.size()));
    String design = model.head().qualifiedName();
    for (VerdictRow row : model.verdicts()) {
      Verdict v = row.verdict();
      results.add(SarifVerdict.result(v, design, index.getOrDefault(v.rule(), -1), places));
    }
    run.putObject("properties").put("design", design);
    return log;
  }
}
