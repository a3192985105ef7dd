package dev.shoreline.model.value;

import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A group of equal lanes (or lasers, or fibers) of one part: {@code 64 lane x 212.5 Gb/s pam4 on
 * smf}.
 *
 * @param count how many, in {@code unit}
 * @param unit what is counted: {@code lane}, {@code laser}, {@code fiber}
 * @param rate signalling rate of one lane; null for lasers and fibers
 * @param modulation {@code nrz} or {@code pam4}; empty when there is no rate
 * @param symbolRate symbol rate; derived from rate and modulation unless stated with {@code at}
 * @param payload rate that carries MAC data, after FEC and coding; derived by {@code
 *     SignallingRate} unless stated with {@code carrying}
 * @param medium what the lanes run on, for example {@code smf}; empty when not stated
 * @param protocol electrical class or PMD name given with {@code as}; empty when not stated
 */
public record LaneGroup(
    long count,
    String unit,
    @Nullable Quantity rate,
    String modulation,
    @Nullable Quantity symbolRate,
    @Nullable Quantity payload,
    String medium,
    String protocol) {

  @Override
  public String toString() {
    return count
        + " "
        + unit
        + (rate == null ? "" : " x " + rate + " " + modulation)
        + (medium.isEmpty() ? "" : " on " + medium)
        + (protocol.isEmpty() ? "" : " as " + protocol);
  }
}
