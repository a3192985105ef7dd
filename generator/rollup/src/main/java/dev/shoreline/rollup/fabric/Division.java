package dev.shoreline.rollup.fabric;

/**
 * Things that are shared out evenly.
 *
 * @param what for example {@code hosts}
 * @param whom for example {@code leaf}
 * @param attribute of the fabric that states one of the counts
 */
public record Division(long count, String what, long among, String whom, String attribute) {

  public boolean isEven() {
    return count % among == 0;
  }
}
