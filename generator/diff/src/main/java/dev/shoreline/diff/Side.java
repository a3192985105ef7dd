package dev.shoreline.diff;

import dev.shoreline.check.Conformance;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One state of a project: its designs with their verdicts, and the text of its own files.
 *
 * @param name what a reader calls it, for example {@code HEAD~1} or {@code working tree}
 * @param asOf the day its waivers were judged on
 * @param texts of the project's own files by their path, with forward slashes, as in spans
 */
public record Side(
    String name, LocalDate asOf, List<Conformance> designs, Map<String, String> texts) {
  public Side {
    designs = List.copyOf(designs);
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }
}
