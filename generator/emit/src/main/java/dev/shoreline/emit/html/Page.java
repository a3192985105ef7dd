package dev.shoreline.emit.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The frame that all HTML outputs share: one self-contained file with the product's style sheet, a
 * content security policy that allows nothing but that style sheet and the page's one script, if it
 * has one, light, dark and print.
 *
 * @param kind what sort of document it is, for example {@code Conformance report}; plain text
 * @param subject what it is about, for example the design's name; plain text
 * @param sections in the order shown
 * @param css rules of this document only, after those of {@link StyleSheet}; never from a spec
 * @param script makes a page handier and is never needed to read it; never from a spec; empty for
 *     none
 * @param footer the last line, plain text
 */
public record Page(
    String kind, String subject, List<Section> sections, String css, String script, String footer) {
  private static final String FOOTER =
      "Made by Shoreline from the specification alone. Same specification, same bytes.";

  public Page {
    sections = List.copyOf(sections);
  }

  /** A document about a design, without a script. */
  public Page(String kind, String subject, List<Section> sections, String css) {
    this(kind, subject, sections, css, "", FOOTER);
  }

  /**
   * @param anchor as made by {@link Html#anchor}
   * @param title plain text, shown as heading and in the table of contents; empty for a part of the
   *     head that has neither
   * @param html finished markup, every foreign text in it escaped
   */
  public record Section(String anchor, String title, String html) {}

  /** The sections that have a title: the table of contents, which follows the untitled head. */
  public List<Section> contents() {
    return sections.stream().filter(s -> !s.title().isEmpty()).toList();
  }

  /** All of the document's style rules. */
  public String style() {
    return StyleSheet.TEXT + css;
  }

  /**
   * What a browser may do with the page: nothing but use its style element and its script element,
   * each let through by its digest.
   */
  public String policy() {
    return "default-src 'none'; style-src '"
        + digest(style())
        + "'"
        + (script.isEmpty() ? "" : "; script-src '" + digest(script) + "'")
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The whole file; ends with a line feed. */
  public String render() {
    // Xtend's templates take the line ending of the machine they were compiled on.
    return PageTemplate.render(this).toString().replace("\r\n", "\n");
  }
}
