package dev.shoreline.emit.bom;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Output;

/** The bill of materials as CSV, workbook, CycloneDX 1.6 and HTML. */
public final class BomEmitter implements Emitter {
  @Override
  public String id() {
    return "bom";
  }

  @Override
  public String title() {
    return "bill of materials: CSV, XLSX, CycloneDX 1.6, HTML";
  }

  @Override
  public void emit(Conformance conformance, Output output) {
    BillOfMaterials bom = BillOfMaterials.of(conformance.analysis());
    output.text("bom/bom.csv", BomCsv.render(bom));
    output.file("bom/bom.xlsx", BomXlsx.render(bom));
    output.text("bom/bom.cdx.json", BomCycloneDx.render(bom));
    output.text("bom/bom.html", BomPage.render(bom));
  }
}
