package dev.shoreline.rollup.link;

import dev.shoreline.model.Link;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one link loses and what is left.
 *
 * @param nature what runs on it
 * @param lanes in the first terminal's own unit
 * @param group the group the link starts from
 * @param length of all media together
 * @param nyquist half the symbol rate (Hz); unknown for light without a rate
 * @param loss electrical insertion loss at the Nyquist frequency, or optical loss (dB)
 * @param contributions the parts of the loss, in the order of the path
 * @param transmit optical: average launch of one lane (dBm); laser feed: laser power of one fiber
 * @param receive optical: receive range of one lane (dBm); laser feed: power of one lane at the
 *     modulator; unknown otherwise
 * @param margin optical: transmit minus loss minus receive minimum (dB), so that its smallest
 *     corner is the worst case; unknown otherwise
 * @param overload optical: receive maximum minus the arriving power (dB), smallest corner for the
 *     strongest; unknown otherwise
 * @param remark what was assumed, for example about a far end that the design does not hold; may be
 *     empty
 */
public record LinkState(
    Link link,
    Nature nature,
    long lanes,
    @Nullable LaneGroup group,
    Value length,
    Value nyquist,
    Value loss,
    List<Contribution> contributions,
    Value transmit,
    Value receive,
    Value margin,
    Value overload,
    String remark) {

  public enum Nature {
    ELECTRICAL,
    OPTICAL,
    /** Laser light on its way to the engines. */
    LASER_FEED
  }

  /**
   * One element of the path and its share of the loss (dB).
   *
   * @param ways into how many it splits the light; 1 for all but splits
   */
  public record Contribution(String element, Value loss, double ways) {
    public Contribution(String element, Value loss) {
      this(element, loss, 1);
    }
  }
}
