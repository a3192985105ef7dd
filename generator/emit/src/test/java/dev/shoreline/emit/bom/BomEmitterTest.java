package dev.shoreline.emit.bom;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.model.Level;
import dev.shoreline.tests.sketch.GoldenFiles;
import dev.shoreline.tests.sketch.Sketch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

class BomEmitterTest {
  private static final String ATTACK =
      "=cmd|'/c calc'!A0\n"
          + "</td></script><script>alert(1)</script>\",\";=1+1;\u0000\u202e\ud800&amp;";

  private static Map<String, byte[]> emit(Sketch sketch) {
    Map<String, byte[]> files = new TreeMap<>();
    new BomEmitter().emit(sketch.conformance(), files::put);
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get("bom/" + name), StandardCharsets.UTF_8);
  }

  private static Sketch hostile() {
    Sketch s =
        new Sketch("Bad" + ATTACK)
            .fact(a("description", ATTACK))
            .fact(a("revision", "-1+" + ATTACK));
    var p =
        part(
            "P" + ATTACK,
            "Asic",
            a("description", ATTACK),
            a("mpn", "+1" + ATTACK),
            a("manufacturer", "@SUM(A1)"),
            a("supplier", " \u00a0\u2003=1+1"),
            a("sku", "\uff1d1+1"),
            a("ipn", "\t-1-1"),
            a("alternates", "\r=1; =2"),
            a("cost", "1", "USD"));
    s.add(Level.CHIP, "x" + ATTACK, 1, 2, p);
    return s;
  }

  @Test
  void textFilesAreAsRead() throws IOException {
    Map<String, byte[]> files = emit(Box.sketch());
    Map<String, String> made = new TreeMap<>();
    for (String name : new String[] {"bom.csv", "bom.cdx.json", "bom.html"}) {
      made.put("bom/box/" + name, text(files, name));
    }
    Map<String, String> sheets = unzip(files.get("bom/bom.xlsx"));
    made.put(
        "bom/box/sheet1.xml", sheets.get("xl/worksheets/sheet1.xml").replace("<row", "\n<row"));
    GoldenFiles.check(made);
  }

  @Test
  void isTheSameInEveryLocaleZoneAndRun() throws Exception {
    Map<String, byte[]> once = emit(Box.sketch());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    try {
      Thread.sleep(1100); // a second further on the clock
      Map<String, byte[]> again = emit(Box.sketch());
      once.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void disarmsWhatASpreadsheetWouldRun() {
    assertThat(SpreadsheetText.safe("=1+1")).isEqualTo("'=1+1");
    assertThat(SpreadsheetText.safe("+1")).isEqualTo("'+1");
    assertThat(SpreadsheetText.safe("-3.1 .. 4 dBm")).isEqualTo("'-3.1 .. 4 dBm");
    assertThat(SpreadsheetText.safe("@SUM(1)")).isEqualTo("'@SUM(1)");
    assertThat(SpreadsheetText.safe("\t=1")).isEqualTo("' =1");
    assertThat(SpreadsheetText.safe("\r=1")).isEqualTo("' =1");
    assertThat(SpreadsheetText.safe("  \u00a0\u3000=1")).isEqualTo("'  \u00a0\u3000=1");
    assertThat(SpreadsheetText.safe("\u200b=1")).isEqualTo("'\u200b=1");
    for (String wide : new String[] {"\uff1d", "\uff0b", "\uff0d", "\uff20"}) {
      assertThat(SpreadsheetText.safe(wide + "1")).isEqualTo("'" + wide + "1");
    }
    assertThat(SpreadsheetText.safe("a; =1")).isEqualTo("a; '=1");
    assertThat(SpreadsheetText.safe("a\nb\tc")).isEqualTo("a b c");
    assertThat(SpreadsheetText.safe("\u202e=1")).isEqualTo("'=1");
    assertThat(SpreadsheetText.safe("-5")).isEqualTo("-5");
    assertThat(SpreadsheetText.safe("-5.25")).isEqualTo("-5.25");
    assertThat(SpreadsheetText.safe("-5-5")).isEqualTo("'-5-5");
    assertThat(SpreadsheetText.safe("xpo1-xpo16, a=b")).isEqualTo("xpo1-xpo16, a=b");
  }

  @Test
  void textOfAnyLengthFits() throws Exception {
    String words = "word ".repeat(20_000);
    Sketch s = new Sketch("N" + words).fact(a("description", words));
    s.add(
        Level.CHIP,
        "x",
        1,
        2,
        part("P", "Asic", a("description", words), a("mpn", "m".repeat(90_000))));
    String sheet = unzip(emit(s).get("bom/bom.xlsx")).get("xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("ht=\"405.0\"");
    int header = sheet.indexOf("<oddHeader>");
    assertThat(sheet.indexOf("</oddHeader>") - header).isLessThan(255);
  }

  @Test
  void csvFollowsTheRfc() {
    String csv = text(emit(Box.sketch()), "bom.csv");
    assertThat(csv).endsWith("\n").doesNotContain("\r").doesNotStartWith("\ufeff");
    assertThat(csv).contains(",\"Distributor, Inc.\",");
    assertThat(csv.lines().map(BomEmitterTest::cells)).containsOnly(BomColumn.values().length);
    assertThat(csv.lines().filter(l -> l.startsWith("total"))).hasSize(3);
  }

  @Test
  void negativeNumbersStayNumbers() {
    Sketch s = new Sketch("Credit");
    s.add(Level.BOARD, "x", 1, 2, part("Credit", "Board", a("cost", "-5", "USD")));
    assertThat(text(emit(s), "bom.csv")).contains(",-5.00,USD,-10.00,");
    assertThat(unzip(emit(s).get("bom/bom.xlsx")).get("xl/worksheets/sheet1.xml"))
        .contains("<v>-5.00</v>", "</f><v>-10.00</v>");
  }

  @Test
  void aHostileSpecStaysText() throws Exception {
    Map<String, byte[]> files = emit(hostile());
    String csv = text(files, "bom.csv");
    assertThat(csv.lines().map(BomEmitterTest::cells)).containsOnly(BomColumn.values().length);
    assertThat(csv.lines().skip(1).flatMap(l -> java.util.Arrays.stream(l.split(",\"?|\"\""))))
        .noneMatch(cell -> cell.matches("(?U)^[\\s\\p{Z}\\p{C}]*[=+\\-@\uff1d].*"));
    String html = text(files, "bom.html");
    assertThat(html).doesNotContain("<script").doesNotContain("\u202e").contains("&lt;script&gt;");
    Map<String, String> xlsx = unzip(files.get("bom/bom.xlsx"));
    xlsx.forEach(
        (name, xml) -> {
          if (name.startsWith("xl/worksheets/")) {
            assertThat(xml.replaceAll("<f>[A-Z0-9*$:!,()SUMIFBO\"]+|<f>(SUMIFS|BOM!)[^<]*", ""))
                .doesNotContain("<f>");
            assertThat(xml).doesNotContain("calc</f>").doesNotContain("hyperlink");
          }
        });
    assertThat(new JsonParser().validate(files.get("bom/bom.cdx.json"), Version.VERSION_16))
        .isEmpty();
  }

  @Test
  void everyPartOfTheWorkbookIsWellFormed() throws Exception {
    for (Sketch sketch : new Sketch[] {Box.sketch(), hostile(), new Sketch("Empty")}) {
      Map<String, String> parts = unzip(emit(sketch).get("bom/bom.xlsx"));
      assertThat(parts).containsKeys("xl/workbook.xml", "xl/worksheets/sheet3.xml");
      for (String xml : parts.values()) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      }
      assertThat(parts.get("docProps/core.xml")).contains(">1980-02-01T00:00:00Z<");
    }
  }

  @Test
  void theWorkbookIsWhatABuyerExpects() {
    Map<String, String> parts = unzip(emit(Box.sketch()).get("bom/bom.xlsx"));
    assertThat(parts.get("xl/workbook.xml"))
        .contains("name=\"BOM\"", "name=\"Totals\"", "name=\"Sources\"");
    String sheet = parts.get("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("<autoFilter ref=\"A1:Y14\"")
        .contains("state=\"frozen\"")
        .contains("orientation=\"landscape\"")
        .contains("fitToWidth=\"1\"", "fitToHeight=\"0\"")
        .contains("<f>D2*N2</f><v>37000.20</v>")
        .contains("<f>SUMIFS(P$2:P$14,O$2:O$14,\"USD\",U$2:U$14,\"yes\")</f><v>109639.80</v>");
    assertThat(parts.get("xl/worksheets/sheet2.xml"))
        .contains("<f>BOM!P17</f><v>38405.60</v>", "<f>BOM!P18</f><v>109639.80</v>");
    // Every formula has a value, for programs that do not compute.
    assertThat(sheet).doesNotContain("</f></c>");
  }

  @Test
  void columnLetters() {
    assertThat(BomXlsx.letters(0)).isEqualTo("A");
    assertThat(BomXlsx.letters(25)).isEqualTo("Z");
    assertThat(BomXlsx.letters(26)).isEqualTo("AA");
    assertThat(BomXlsx.letters(702)).isEqualTo("AAA");
  }

  @Test
  void cycloneDxPassesItsOwnLibrarysValidation() throws Exception {
    byte[] json = emit(Box.sketch()).get("bom/bom.cdx.json");
    assertThat(new JsonParser().validate(json, Version.VERSION_16)).isEmpty();
    assertThat(
            new JsonParser()
                .validate(emit(new Sketch("Empty")).get("bom/bom.cdx.json"), Version.VERSION_16))
        .isEmpty();
    JsonNode root = new ObjectMapper().readTree(json);
    assertThat(root.get("specVersion").asText()).isEqualTo("1.6");
    assertThat(root.get("metadata").has("timestamp")).isFalse();
    assertThat(root.get("metadata").get("component").get("name").asText()).isEqualTo("Box");
    assertThat(root.get("components")).hasSize(4);
    JsonNode asic = root.get("components").get(0).get("components").get(0);
    assertThat(asic.get("type").asText()).isEqualTo("device");
    Map<String, String> properties = properties(asic);
    assertThat(properties)
        .containsEntry("cdx:device:quantity", "2")
        .containsEntry("cdx:device:function", "Asic")
        .containsEntry("cdx:device:location", "asic1-asic2")
        .containsEntry("cdx:device:sku", "D-9001")
        .containsEntry("shoreline:level", "chip")
        .containsEntry("shoreline:ext-cost:USD", "37000.20");
    // A part within a part is a component within its component.
    JsonNode module = root.get("components").get(2).get("components").get(0);
    assertThat(module.get("components").get(0).get("name").asText()).isEqualTo("Mcu");
    assertThat(root.get("dependencies").get(0).get("dependsOn")).hasSize(4);
  }

  @Test
  void theSerialNumberFollowsTheContent() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    String box =
        mapper.readTree(emit(Box.sketch()).get("bom/bom.cdx.json")).get("serialNumber").asText();
    Sketch more = Box.sketch();
    more.add(Level.BOARD, "extra", 0, 0, Box.PLATE);
    String other = mapper.readTree(emit(more).get("bom/bom.cdx.json")).get("serialNumber").asText();
    assertThat(box).matches("urn:uuid:[0-9a-f-]{36}").isNotEqualTo(other);
  }

  private static Map<String, String> properties(JsonNode component) {
    Map<String, String> map = new LinkedHashMap<>();
    component
        .get("properties")
        .forEach(p -> map.put(p.get("name").asText(), p.get("value").asText()));
    return map;
  }

  private static Map<String, String> unzip(byte[] zip) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        files.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return files;
  }

  /** How many cells a line has; quotes are balanced because no cell holds a line feed. */
  private static int cells(String line) {
    int n = 1;
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      quoted = c == '"' ? !quoted : quoted;
      n += c == ',' && !quoted ? 1 : 0;
    }
    assertThat(quoted).isFalse();
    return n;
  }
}
