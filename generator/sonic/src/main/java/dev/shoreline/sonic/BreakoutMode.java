package dev.shoreline.sonic;

import dev.shoreline.model.value.LaneGroup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to divide a port.
 *
 * @param mode as in {@code platform.json}: {@code 2x800G}, or with slower speeds of the same lanes
 *     {@code 2x800G[400G]}
 * @param aliases what its parts are called
 */
public record BreakoutMode(String mode, List<String> aliases) {
  private static final Pattern MODE =
      Pattern.compile("(\\d{1,3})x(\\d{1,6}(?:\\.\\d)?)G[0-9xGM.()+\\[\\], ]*");
  private static final int MOST = 8;

  public BreakoutMode {
    aliases = List.copyOf(aliases);
  }

  /**
   * Into 1, 2, 4 and 8 equal parts, as far as they have a whole number of lanes and of Gb/s.
   * Wavelengths that share a fiber stay together.
   *
   * @param group of the port or the optics that end its lanes
   * @param speed of one lane (Gb/s) without coding
   */
  static List<BreakoutMode> of(LaneGroup group, long lanes, BigDecimal speed, long index) {
    List<BreakoutMode> modes = new ArrayList<>();
    int most = sharesFiber(group) ? 1 : MOST;
    for (int parts = 1; parts <= most && lanes % parts == 0; parts *= 2) {
      BigDecimal each = speed.multiply(BigDecimal.valueOf(lanes / parts)).stripTrailingZeros();
      if (each.scale() <= 0 && each.signum() > 0) {
        modes.add(named(parts + "x" + each.toPlainString() + "G", index));
      }
    }
    return modes;
  }

  static boolean isMode(String text) {
    return Problems.isText(text) && MODE.matcher(text).matches();
  }

  /** As a design states them; the aliases follow from the number of parts. */
  static List<BreakoutMode> stated(String text, long index) {
    List<BreakoutMode> modes = new ArrayList<>();
    // Commas also stand between slower speeds, in brackets.
    for (String mode : text.split(",(?![^\\[]*\\])")) {
      if (!mode.isBlank()) {
        modes.add(named(mode.strip(), index));
      }
    }
    return modes;
  }

  private static BreakoutMode named(String mode, long index) {
    Matcher m = MODE.matcher(mode);
    int parts = m.matches() ? Math.min(Integer.parseInt(m.group(1)), MOST * MOST) : 1;
    List<String> aliases = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      aliases.add("Port" + index + (parts == 1 ? "" : "/" + part));
    }
    return new BreakoutMode(mode, aliases);
  }

  /** Speed of one lane (Gb/s) when the port is not divided; 0 when the modes do not say. */
  static BigDecimal laneSpeed(PlatformInterface port) {
    for (BreakoutMode mode : port.breakoutModes()) {
      Matcher m = MODE.matcher(mode.mode());
      if (m.matches() && m.group(1).equals("1") && !port.lanes().isEmpty()) {
        return new BigDecimal(m.group(2))
            .divide(BigDecimal.valueOf(port.lanes().size()), 3, java.math.RoundingMode.HALF_UP)
            .stripTrailingZeros();
      }
    }
    return BigDecimal.ZERO;
  }

  private static boolean sharesFiber(LaneGroup group) {
    String protocol = group.protocol().toUpperCase(Locale.ROOT);
    return protocol.contains("FR") || protocol.contains("LR") || protocol.contains("ER");
  }
}
