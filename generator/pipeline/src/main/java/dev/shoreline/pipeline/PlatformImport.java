package dev.shoreline.pipeline;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.sonic.CpoMapping;
import dev.shoreline.sonic.Differences;
import dev.shoreline.sonic.Platform;
import dev.shoreline.sonic.PlatformReader;
import dev.shoreline.sonic.Schema;
import dev.shoreline.sonic.SkeletonSpec;
import dev.shoreline.sonic.SonicPlatform;
import dev.shoreline.syntax.format.Formatter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a spec to start from out of the platform files of a switch. The spec is checked, and its
 * own platform files are compared with those it was made from, before it is given away.
 */
public final class PlatformImport {
  private static final int SHOWN = 10;

  private PlatformImport() {}

  /**
   * @param text the spec, laid out; empty when there are problems
   * @param problems why there is none, each in one sentence
   * @param leftOut members of the files that a spec does not hold, by path
   * @param remarks warnings of the check, each in one sentence
   */
  public record Imported(
      String text, List<String> problems, List<String> leftOut, List<String> remarks) {
    public Imported {
      problems = List.copyOf(problems);
      leftOut = List.copyOf(leftOut);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * @param platform text of {@code platform.json}
   * @param mapping text of the mapping; empty for a switch whose ports are all pluggable
   */
  public static Imported of(String packageName, String platform, String mapping, Schema schema) {
    PlatformReader.Read<Platform> ports = PlatformReader.platform(platform);
    PlatformReader.Read<CpoMapping> devices =
        mapping.isEmpty()
            ? new PlatformReader.Read<>(CpoMapping.NONE, List.of(), List.of())
            : PlatformReader.mapping(mapping, schema);
    List<String> problems = new ArrayList<>(ports.problems());
    problems.addAll(devices.problems());
    List<String> leftOut = new ArrayList<>(ports.leftOut());
    leftOut.addAll(devices.leftOut());
    if (!problems.isEmpty()) {
      return new Imported("", problems, leftOut, List.of());
    }
    SkeletonSpec skeleton = SkeletonSpec.of(packageName, ports.value(), devices.value());
    return skeleton.problems().isEmpty()
        ? proven(skeleton.text(), ports.value(), devices.value(), leftOut)
        : new Imported("", skeleton.problems(), leftOut, List.of());
  }

  private static Imported proven(
      String skeleton, Platform platform, CpoMapping mapping, List<String> leftOut) {
    String text = Formatter.format(skeleton).orElse(skeleton);
    Shoreline.Checked checked = Shoreline.check(Map.of("platform.shore", text), LocalDate.EPOCH);
    List<String> problems = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Diagnostic d : checked.diagnostics()) {
      if (d.isError()) {
        problems.add("the spec would have an error, " + d.id() + ": " + d.message());
      } else {
        remarks.add(d.id() + ": " + d.message());
      }
    }
    for (Conformance design : checked.designs()) {
      SonicPlatform back = SonicPlatform.of(design.analysis());
      Differences.of(back.platform(), back.mapping(), platform, mapping)
          .forEach(d -> problems.add("the spec would say something else, " + d));
    }
    List<String> shown = problems.subList(0, Math.min(SHOWN, problems.size()));
    return new Imported(problems.isEmpty() ? text : "", shown, leftOut, remarks);
  }
}
