package dev.shoreline.emit.bom;

import static dev.shoreline.tests.sketch.Sketch.a;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Level;
import dev.shoreline.tests.sketch.Sketch;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bill as LibreOffice reads it into a sheet and writes it out again. */
class SpreadsheetRoundTripTest {
  private static final String PROGRAM = "soffice";
  private static final String PACKAGE = "libreoffice-calc-nogui";

  /** Comma, double quote, UTF-8, from line 1, English numbers, quoted fields as text. */
  private static final String READ = "CSV:44,34,76,1,,1033,true,true";

  /** The same, whole contents of cells rather than what is shown of them. */
  private static final String WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false";

  private static String bill() {
    Sketch s = new Sketch("Sheet").fact(a("description", "Bill for a spreadsheet"));
    part(s, "Formula", "=SUM(A1:A9)", "+49 30 1234");
    part(s, "Digits", "00012345678901234567", "12345678901234567890");
    part(s, "Dates", "10-11", "1E5");
    part(s, "Marks", "say \"hi\", twice; then", "semi;=1+1");
    part(s, "Words", "\u5149\u6a21\u5757 \u00b5W \u2264 \ud83d\ude00", "a\nb\r\nc");
    part(s, "Minus", "-5", "@here");
    Map<String, byte[]> files = new TreeMap<>();
    new BomEmitter().emit(s.conformance(), files::put);
    return new String(files.get("bom/bom.csv"), StandardCharsets.UTF_8);
  }

  private static void part(Sketch s, String name, String mpn, String description) {
    s.add(
        Level.BOARD,
        name.toLowerCase(java.util.Locale.ROOT),
        1,
        3,
        Sketch.part(
            name,
            "Component",
            a("mpn", mpn),
            a("description", description),
            a("cost", "1234567.10", "USD")));
  }

  @Test
  void everyCellComesBack(@TempDir Path folder) throws Exception {
    require();
    Path in = Files.writeString(folder.resolve("bom.csv"), bill());
    Path out = Files.createDirectory(folder.resolve("out"));
    convert(folder, in, out);
    List<List<String>> before = cells(Files.readString(in));
    List<List<String>> after = cells(Files.readString(out.resolve("bom.csv")));
    assertThat(after).hasSameSizeAs(before);
    assertThat(before.toString()).contains("'=SUM", "00012345678901234567", "\u5149", "say \"hi\"");
    List<String> titles = before.get(0);
    for (int row = 0; row < before.size(); row++) {
      assertThat(after.get(row)).hasSameSizeAs(before.get(row));
      for (int i = 0; i < titles.size(); i++) {
        String cell = before.get(row).get(i);
        boolean number =
            row > 0 && BomColumn.values()[i].isNumber() && cell.matches("-?[0-9]+(\\.[0-9]+)?");
        if (number) {
          // A sheet does not keep zeros at the end.
          assertThat(new BigDecimal(after.get(row).get(i))).isEqualByComparingTo(cell);
        } else {
          assertThat(after.get(row).get(i)).as(titles.get(i) + " of row " + row).isEqualTo(cell);
        }
      }
    }
  }

  private static void require() {
    boolean installed =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(dir -> Files.isExecutable(Path.of(dir, PROGRAM)));
    String reason =
        PROGRAM + " is not installed: apt-get install -y --no-install-recommends " + PACKAGE;
    if (!installed && "1".equals(System.getenv("SHORELINE_REQUIRE_TOOLS"))) {
      Assertions.fail(reason);
    }
    Assumptions.assumeTrue(installed, reason);
  }

  /** One start of the program, with settings of its own. */
  private static void convert(Path folder, Path in, Path out)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--headless",
                "--infilter=" + READ,
                "--convert-to",
                WRITE,
                "--outdir",
                out.toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("ends by itself").isTrue();
      assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Reads comma-separated values as RFC 4180 has them. */
  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    assertThat(cell).as("ends with a line feed").isEmpty();
    return rows;
  }
}
