package dev.shoreline.git;

import dev.shoreline.pipeline.Shoreline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What both sides of a review have in common.
 *
 * @param base absolute; what paths in messages are relative to, and what relative roots start from
 * @param roots files or folders of the specs; the base when none is given
 * @param asOf the day that waivers of the side after are judged on
 * @param asOfBefore the day for the side before. The same day for both shows what the change does,
 *     and not what time does
 * @param libraries jars or folders of spec libraries that both sides see beside the standard
 *     library
 */
public record ReviewSettings(
    Path base,
    List<Path> roots,
    LocalDate asOf,
    LocalDate asOfBefore,
    Shoreline.Progress progress,
    List<Path> libraries) {
  public ReviewSettings {
    Path start = base.toAbsolutePath().normalize();
    base = start;
    roots = roots.isEmpty() ? List.of(start) : roots.stream().map(start::resolve).toList();
    libraries = List.copyOf(libraries);
  }

  /** With the waivers of one day on both sides and the standard library. */
  public ReviewSettings(Path base, List<Path> roots, LocalDate asOf) {
    this(base, roots, asOf, asOf, Shoreline.Progress.NONE, List.of());
  }

  Shoreline.Request request(LocalDate day) {
    return new Shoreline.Request(roots, base, day, List.of(), progress, libraries);
  }
}
