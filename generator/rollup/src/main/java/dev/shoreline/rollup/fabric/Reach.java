package dev.shoreline.rollup.fabric;

/**
 * What has to be joined with each of several others.
 *
 * @param what for example {@code the uplinks of a leaf}
 * @param links how many it has
 * @param whole how many it should reach, with one link each at least
 * @param whom for example {@code spine}
 * @param attribute of the fabric that states how many links there are, or empty
 */
public record Reach(String what, long links, long whole, String whom, String attribute) {

  public boolean isComplete() {
    return links >= whole;
  }
}
