package dev.shoreline.emit.conformance;

import dev.shoreline.model.Design;
import dev.shoreline.model.Standard;
import dev.shoreline.model.Variant;
import java.util.List;
import java.util.Optional;

/**
 * What the report is about.
 *
 * @param variant which of several populations this is; empty when the design has but one
 * @param description attribute {@code description}, else the documentation comment; may be empty
 * @param route {@code cpo}, {@code npo}, {@code xpo} or {@code pluggable}; empty when not stated
 * @param revision attribute {@code revision}; empty when not stated
 * @param place where the design is written, for example {@code design.shore:10}
 */
public record ReportHead(
    String name,
    String qualifiedName,
    Optional<Variant> variant,
    String description,
    String route,
    String revision,
    String place,
    List<Standard> standards) {

  /** What a reader must know about every verdict on a standard. */
  public static final String STATEMENT =
      "Conformance is checked against our transcription of the limits of the standards named here."
          + " It is no statement by their publishers and replaces no test of the hardware. Limits"
          + " marked provisional come from drafts or from texts that we could not read in full.";

  public ReportHead {
    standards = List.copyOf(standards);
  }

  static ReportHead of(Design design) {
    String description = design.attributes().text("description");
    return new ReportHead(
        design.name(),
        design.qualifiedName(),
        design.variant(),
        (description.isEmpty() ? design.doc() : description).strip(),
        design.route(),
        design.attributes().text("revision"),
        Places.of(design.span()),
        design.standards());
  }

  /** For example {@code Mixed of box.Npo102T: 12 optical modules}; empty without a variant. */
  public String variantLabel() {
    return variant
        .map(v -> v.name() + " of " + v.design() + (v.title().isEmpty() ? "" : ": " + v.title()))
        .orElse("");
  }

  /** {@code XPO} and the like, as the field writes them. */
  public String routeLabel() {
    return switch (route) {
      case "cpo" -> "Co-packaged optics (CPO)";
      case "npo" -> "Near-packaged optics (NPO)";
      case "xpo" -> "Extra-dense pluggable optics (XPO)";
      case "pluggable" -> "Pluggable optics";
      case "" -> "not stated";
      default -> route;
    };
  }
}
