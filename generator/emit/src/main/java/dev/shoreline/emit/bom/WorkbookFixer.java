package dev.shoreline.emit.bom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a written workbook the same on every run and machine: no clock in its properties or
 * entries, and no compression, whose result differs between builds of zlib. Also gives each formula
 * its value, which the writer leaves out.
 */
final class WorkbookFixer {
  /**
   * A time that says "none": a month after the zip format's own epoch, which Java would write with
   * the machine's time zone beside it.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
  private static final Pattern FORMULA =
      Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)><f>([^<]*)</f></c>");

  private WorkbookFixer() {}

  /**
   * @param sheets names in the order of the workbook
   * @param values of formulas, by name of the sheet and address of the cell
   */
  static byte[] fix(
      byte[] workbook, List<String> sheets, Map<String, Map<String, BigDecimal>> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> e : ZipParts.of(workbook).entrySet()) {
        store(out, e.getKey(), content(e.getKey(), e.getValue(), sheets, values));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(
      String name, byte[] raw, List<String> sheets, Map<String, Map<String, BigDecimal>> values) {
    if (name.equals("docProps/core.xml")) {
      String xml = new String(raw, StandardCharsets.UTF_8);
      return CREATED
          .matcher(xml)
          .replaceAll(m -> m.group(1) + EPOCH + ":00Z")
          .getBytes(StandardCharsets.UTF_8);
    }
    for (int i = 0; i < sheets.size(); i++) {
      if (name.equals("xl/worksheets/sheet" + (i + 1) + ".xml")) {
        Map<String, BigDecimal> ofSheet = values.getOrDefault(sheets.get(i), Map.of());
        return withValues(new String(raw, StandardCharsets.UTF_8), ofSheet)
            .getBytes(StandardCharsets.UTF_8);
      }
    }
    return raw;
  }

  private static String withValues(String xml, Map<String, BigDecimal> values) {
    Matcher m = FORMULA.matcher(xml);
    StringBuilder result = new StringBuilder();
    while (m.find()) {
      BigDecimal value = values.get(m.group(1));
      String v = value == null ? "" : "<v>" + value.toPlainString() + "</v>";
      String cell =
          "<c r=\"" + m.group(1) + "\"" + m.group(2) + "><f>" + m.group(3) + "</f>" + v + "</c>";
      m.appendReplacement(result, Matcher.quoteReplacement(cell));
    }
    return m.appendTail(result).toString();
  }

  private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(EPOCH);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
