package dev.shoreline.bench;

/** Writes specs of a given size: engines, ASICs and the boxes made of them. */
public final class SpecGenerator {
  private static final String UNIT =
      """

      /** Engine number %1$d. */
      part Engine%1$d : OpticalEngine {
        description "engine %1$d of the benchmark"
        host   32 lane x 212.5 Gb/s pam4
        line   32 lane x 212.5 Gb/s pam4 on smf
        power  typ %2$d W, max %3$d W
        tx     -3.1 .. 4.0 dBm
        rx     -6.1 .. 4.0 dBm
      }

      part Asic%1$d : Asic {
        serdes  512 lane x 212.5 Gb/s pam4
        power   typ 600 W, max 900 W
      }

      design Box%1$d {
        route cpo
        chip {
          asic : Asic%1$d
          oe[1..16] : Engine%1$d
        }
        lanes {
          asic.serdes -> oe[1..16].host
          oe[*].line -> 500 m of std.parts.Os2 with 2 connectors
        }
        require bandwidth == 102.4 Tb/s
      }
      """;

  private SpecGenerator() {}

  /** A spec of at least {@code bytes} characters. */
  public static String spec(int bytes) {
    StringBuilder text = new StringBuilder("shoreline 1.0\npackage bench\n");
    for (int i = 1; text.length() < bytes; i++) {
      text.append(String.format(java.util.Locale.ROOT, UNIT, i, 20 + i % 10, 40 + i % 10));
    }
    return text.toString();
  }
}
