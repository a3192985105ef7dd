package dev.shoreline.emit.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address that the location of a source begins with: a DOI or the name of a site with its path,
 * written without a scheme. Whatever else stands in a location, a title or a comment, is no
 * address, and nothing of it reaches a link.
 */
public final class Address {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[A-Za-z0-9._;()/:-]+");

  /** A site of one of the usual domains, so that a file name such as {@code notes.pdf} is none. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|int|io|eu|cn|de|fr|jp|kr|tw|uk)"
              + "(?:/[A-Za-z0-9._~/%+=?&#-]*)?(?=$|[,; ])");

  private Address() {}

  /** For example {@code https://doi.org/10.1109/xyz}; empty when there is none. */
  public static String of(String location) {
    Matcher doi = DOI.matcher(location);
    if (doi.lookingAt()) {
      return "https://doi.org/" + doi.group();
    }
    Matcher site = SITE.matcher(location);
    return site.lookingAt() ? "https://" + site.group() : "";
  }
}
