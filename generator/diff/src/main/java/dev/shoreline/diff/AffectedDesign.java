package dev.shoreline.diff;

import java.util.List;

/**
 * A design that differs although the text of it stayed: something it shares with others changed.
 *
 * @param design its name, as in {@link DesignDifference#design()}
 * @param through what it shares that changed, for example {@code part Oe64}, sorted
 * @param files where that stands, sorted
 */
public record AffectedDesign(String design, List<String> through, List<String> files) {
  public AffectedDesign {
    through = List.copyOf(through);
    files = List.copyOf(files);
  }
}
