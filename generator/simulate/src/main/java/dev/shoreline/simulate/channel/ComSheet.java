package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A parameter sheet for the channel operating margin tool of IEEE 802.3, as CSV: keyword, value,
 * unit, source. The keywords that the tool cannot do without come first. A value that no public
 * source gives for a symbol rate is left out and named at the end.
 */
final class ComSheet {
  /** Keywords that the tool stops without. */
  static final List<String> MANDATORY =
      List.of(
          "f_b",
          "f_min",
          "Delta_f",
          "L",
          "DER_0",
          "R_LM",
          "SNR_TX",
          "eta_0",
          "sigma_RJ",
          "A_DD",
          "g_DC",
          "c(0)",
          "N_b",
          "b_max(1)",
          "Include PCB");

  private static final String DJ = "802.3dj as in PyChOpMarg ieee_8023dj.py";
  private static final String CK = "802.3ck as in a public COM configuration";

  /** Symbol rate of a 200 Gb/s lane (GBd). */
  private static final double RATE_200G = 106.25;

  /** Symbol rate of a 100 Gb/s lane (GBd). */
  private static final double RATE_100G = 53.125;

  private record Row(String keyword, String value, String unit, String source) {}

  private final List<Row> rows = new ArrayList<>();

  private ComSheet() {}

  static String file(LaneClass lanes) {
    return lanes.prefix() + "-com.csv";
  }

  static String render(LaneClass lanes) {
    ComSheet sheet = new ComSheet();
    sheet.channel(lanes.path());
    double rate = lanes.path().symbolRate();
    if (lanes.path().levels() == 4 && Math.abs(rate - RATE_200G) < 1e-6) {
      sheet.lanes200G();
    } else if (lanes.path().levels() == 4 && Math.abs(rate - RATE_100G) < 1e-6) {
      sheet.lanes100G();
    }
    return sheet.text(lanes);
  }

  /** What follows from the files themselves. */
  private void channel(LanePath path) {
    FrequencyGrid grid = path.grid();
    String step = SpiceNumber.of(grid.step());
    row("f_b", SpiceNumber.of(path.symbolRate()), "GBd", "the design");
    row("f_min", step, "GHz", "the files, which begin at 0");
    row("Delta_f", step, "GHz", "the files, 0.01 in " + DJ);
    row("L", String.valueOf(path.levels()), "", "the design");
    row("Include PCB", "0", "", "the files hold all lines that the design states");
    row("INC_PACKAGE", "0", "", "as above, 1 adds package lines at both ends");
    row("Port Order", "[1 3 2 4]", "", "the files, near end plus and minus, far end");
    row("R_0", "50", "ohm", "the files");
  }

  private void lanes200G() {
    row("DER_0", "2e-4", "", DJ);
    row("R_LM", "0.95", "", DJ);
    row("SNR_TX", "33", "dB", DJ);
    row("eta_0", "6e-9", "V^2/GHz", DJ);
    row("sigma_RJ", "0.01", "UI", DJ);
    row("A_DD", "0.02", "UI", DJ);
    row("g_DC", "[-15:1:0]", "dB", DJ);
    row("c(0)", "0.5", "min", DJ);
    row("N_b", "1", "UI", DJ);
    row("b_max(1)", "0.85", "", DJ);
    row("b_min(1)", "0", "", DJ);
    row("A_v", "0.413", "V", DJ);
    row("A_fe", "0.413", "V", DJ);
    row("A_ne", "0.45", "V", DJ);
    row("T_r", "0.004", "ns", DJ);
    row("M", "32", "samples/UI", DJ);
    row("f_r", "0.58", "f_b", DJ);
    row("f_z", "42.5", "GHz", DJ);
    row("f_p1", "42.5", "GHz", DJ);
    row("f_p2", "106.25", "GHz", DJ);
    row("g_DC_HP", "[-5:0.5:0]", "dB", DJ);
    row("f_HP_PZ", "1.328125", "GHz", DJ);
    row("c(-1)", "[-0.34:0.005:0]", "min:step:max", DJ);
    row("c(-2)", "[0:0.005:0.12]", "min:step:max", DJ);
    row("c(-3)", "[-0.06:0.005:0]", "min:step:max", DJ);
    row("c(1)", "[-0.2:0.005:0]", "min:step:max", DJ);
    row("ffe_pre_tap_len", "5", "UI", DJ);
    row("ffe_post_tap_len", "10", "UI", DJ);
    row("ffe_pre_tap1_max", "0.7", "", DJ);
    row("ffe_post_tap1_max", "0.7", "", DJ);
    row("ffe_tapn_max", "0.7", "", DJ);
    row("R_d", "[50 50]", "ohm", DJ);
    row("C_d", "[4e-5 9e-5 1.1e-4; 4e-5 9e-5 1.1e-4]", "nF", DJ);
    row("L_s", "[0.13 0.15 0.14; 0.13 0.15 0.14]", "nH", DJ);
    row("C_b", "[3e-5 3e-5]", "nF", DJ);
    row("C_p", "[4e-5 4e-5]", "nF", DJ);
    row("z_p select", "1", "", "the one case below");
    row("z_p (TX)", "[33; 1.8]", "mm", DJ);
    row("z_p (NEXT)", "[33; 1.8]", "mm", DJ);
    row("z_p (FEXT)", "[33; 1.8]", "mm", DJ);
    row("z_p (RX)", "[33; 1.8]", "mm", DJ);
    row("package_tl_gamma0_a1_a2", "[5e-4 8.9e-4 2e-4]", "1/mm sqrt(ns)/mm ns/mm", DJ);
    row("package_tl_tau", "6.141e-3", "ns/mm", DJ);
    row("package_Z_c", "[87.5 87.5; 92.5 92.5]", "ohm", DJ);
  }

  private void lanes100G() {
    row("board_tl_gamma0_a1_a2", "[0 3.8206e-4 9.5909e-5]", "1/mm sqrt(ns)/mm ns/mm", CK);
    row("board_tl_tau", "5.79e-3", "ns/mm", CK);
  }

  private void row(String keyword, String value, String unit, String source) {
    rows.add(new Row(keyword, value, unit, source));
  }

  private String text(LaneClass lanes) {
    StringBuilder text = new StringBuilder("Parameter,Setting,Units,Information\n");
    String name = lanes.prefix();
    comment(text, "channel operating margin of " + lanes.title());
    comment(
        text, "THRU " + name + "-thru.s4p, FEXT " + name + "-fext.s4p, NEXT " + name + "-next.s4p");
    TreeSet<Integer> written = new TreeSet<>();
    List<String> absent = new ArrayList<>();
    for (String keyword : MANDATORY) {
      int at = rows.stream().map(Row::keyword).toList().indexOf(keyword);
      if (at < 0) {
        absent.add(keyword);
      } else {
        written.add(at);
        write(text, rows.get(at));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!written.contains(i)) {
        write(text, rows.get(i));
      }
    }
    if (!absent.isEmpty()) {
      String symbols = Shown.number(lanes.path().symbolRate());
      comment(
          text,
          "no public value was found for "
              + symbols
              + " GBd, the tool needs one: "
              + String.join(", ", absent));
    }
    return text.toString();
  }

  private static void comment(StringBuilder text, String comment) {
    text.append(",,,\"").append(SpiceText.comment(comment)).append("\"\n");
  }

  private static void write(StringBuilder text, Row row) {
    text.append(row.keyword()).append(',').append(row.value()).append(',');
    text.append(row.unit()).append(",\"").append(row.source()).append("\"\n");
  }
}
