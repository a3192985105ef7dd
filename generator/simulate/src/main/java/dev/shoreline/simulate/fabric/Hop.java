package dev.shoreline.simulate.fabric;

/**
 * A trunk taken in one of its two directions.
 *
 * @param trunk from 0
 */
public record Hop(int trunk, boolean up) {

  Hop back() {
    return new Hop(trunk, !up);
  }

  /** Index of the direction among all directions of all trunks. */
  public int direction() {
    return 2 * trunk + (up ? 0 : 1);
  }
}
