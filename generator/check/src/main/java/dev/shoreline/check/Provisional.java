package dev.shoreline.check;

import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import java.util.Collection;

/**
 * Whether a rule of a standard rests on a draft or on a text that nobody here could read.
 *
 * <ol>
 *   <li>A rule that says so itself always does.
 *   <li>Otherwise it does while any limit it uses is provisional. An overlay's limit is only when
 *       the overlay says so.
 *   <li>Otherwise it does if its standard or section is provisional, unless an overlay stands in
 *       the place of a provisional limit that it uses. Every provisional limit it uses is overlaid
 *       then, or the second point would hold, and a reader of the text has confirmed what is left
 *       of the rule, the comparison, by saying what it compares with. A rule that uses no
 *       provisional limit cannot be freed that way.
 * </ol>
 */
public final class Provisional {
  private Provisional() {}

  /**
   * @param limits those that the rule uses
   */
  public static boolean of(RuleText rule, Standard standard, Collection<Limit> limits) {
    if (rule.provisional() || limits.stream().anyMatch(Limit::provisional)) {
      return true;
    }
    return standard.provisional() && limits.stream().noneMatch(Provisional::isConfirmed);
  }

  private static boolean isConfirmed(Limit limit) {
    Limit library = limit.overlaid();
    return library != null && library.provisional();
  }
}
