package dev.shoreline.emit.conformance;

import dev.shoreline.check.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdicts of one pack of rules, with the counts that JUnit XML states. */
record JunitSuite(String pack, List<VerdictRow> rows) {

  JunitSuite {
    rows = List.copyOf(rows);
  }

  /** One suite for each pack, in alphabetical order. */
  static List<JunitSuite> of(ReportModel model) {
    Map<String, List<VerdictRow>> byPack = new TreeMap<>();
    for (VerdictRow row : model.verdicts()) {
      byPack.computeIfAbsent(row.pack(), p -> new ArrayList<>()).add(row);
    }
    return byPack.entrySet().stream().map(e -> new JunitSuite(e.getKey(), e.getValue())).toList();
  }

  static String render(ReportModel model) {
    return JunitTemplate.render(model.head().name(), of(model)).toString().replace("\r\n", "\n");
  }

  long failures() {
    return count(Status.FAIL);
  }

  long errors() {
    return count(Status.NOT_EVALUATED);
  }

  long skipped() {
    return count(Status.WAIVED) + count(Status.NOT_APPLICABLE);
  }

  private long count(Status status) {
    return rows.stream().filter(r -> r.verdict().status() == status).count();
  }

  static long tests(List<JunitSuite> suites) {
    return suites.stream().mapToLong(s -> s.rows.size()).sum();
  }

  static long failures(List<JunitSuite> suites) {
    return suites.stream().mapToLong(JunitSuite::failures).sum();
  }

  static long errors(List<JunitSuite> suites) {
    return suites.stream().mapToLong(JunitSuite::errors).sum();
  }

  static long skipped(List<JunitSuite> suites) {
    return suites.stream().mapToLong(JunitSuite::skipped).sum();
  }

  /** Why, in one line. */
  static String summary(VerdictRow row) {
    return row.verdict().remark().isEmpty() ? row.verdict().title() : row.verdict().remark();
  }

  /** The figures, one a line. */
  static String details(VerdictRow row) {
    return Stream.of(
            line("requirement", row.verdict().condition()),
            line("measured", row.measured()),
            line("limit", row.limit()),
            line("margin", (row.margin() + " " + row.marginPercent()).strip()),
            line("reference", row.reference()),
            String.join("\n", row.sourcesThatDiffer()),
            line("at", row.place()))
        .filter(l -> !l.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String line(String name, String value) {
    return value.isEmpty() ? "" : name + ": " + value;
  }
}
