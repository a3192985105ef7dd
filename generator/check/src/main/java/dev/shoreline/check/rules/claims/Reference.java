package dev.shoreline.check.rules.claims;

import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;

/** Figures that hold for everybody, with the source that says so. */
enum Reference {
  /** Signalling rate of the fastest lane that a project has been opened for. */
  FASTEST_LANE("448", "Gb/s", "OIF CEI-448G, VSR and LR projects", "2026-02", "normative"),
  /** Short edge of the largest die that a scanner exposes at once. */
  RETICLE_SHORT("26", "mm", "Exposure field of a lithography scanner", "", "derived"),
  RETICLE_LONG("33", "mm", "Exposure field of a lithography scanner", "", "derived");

  private final Quantity value;
  private final Provenance provenance;

  Reference(String number, String unit, String title, String date, String kind) {
    this.value = Quantity.of(number, unit);
    this.provenance =
        new Provenance(new Source(title, title, title, date, kind, "", Span.NONE), "");
  }

  Quantity value() {
    return value;
  }

  Provenance provenance() {
    return provenance;
  }

  String citation() {
    return provenance.source().title();
  }
}
