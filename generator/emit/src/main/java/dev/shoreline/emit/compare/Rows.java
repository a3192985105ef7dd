package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import java.util.ArrayList;
import java.util.List;

/** All rows, in the order shown. To add one, add it to the class of its group. */
final class Rows {
  private Rows() {}

  /**
   * @param designs those compared: some rows exist once for each voltage, frequency or currency
   *     that they use
   */
  static List<Row> of(List<Conformance> designs) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(RouteRows.rows());
    rows.addAll(BandwidthRows.rows());
    rows.addAll(PowerRows.rows());
    rows.addAll(LossRows.rows(designs));
    rows.addAll(DensityRows.rows());
    rows.addAll(LightRows.rows());
    rows.addAll(CoolingRows.rows());
    rows.addAll(SupplyRows.rows(designs));
    rows.addAll(ServiceRows.rows());
    rows.addAll(ReliabilityRows.rows());
    rows.addAll(PriceRows.rows(designs));
    rows.addAll(MaturityRows.rows());
    rows.addAll(VerdictRows.rows());
    return rows;
  }
}
