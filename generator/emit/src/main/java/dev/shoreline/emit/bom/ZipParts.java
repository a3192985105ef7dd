package dev.shoreline.emit.bom;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip file in memory by its central directory. The workbook writer ends its streamed
 * entries with 64-bit sizes, which {@link java.util.zip.ZipInputStream} takes for 32-bit ones and
 * refuses.
 */
final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;

  private final ByteBuffer zip;

  private ZipParts(byte[] zip) {
    this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Content of each entry, in the order of the directory. */
  static Map<String, byte[]> of(byte[] zip) {
    return new ZipParts(zip).read();
  }

  private Map<String, byte[]> read() {
    int end = zip.limit() - END_LENGTH;
    while (zip.getInt(end) != END) {
      end--;
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int at = zip.getInt(end + 16);
    while (zip.getInt(at) == ENTRY) {
      int name = zip.getShort(at + 28);
      int local = zip.getInt(at + 42);
      String path = new String(zip.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
      parts.put(
          path,
          inflate(local + LOCAL_LENGTH + zip.getShort(local + 26) + zip.getShort(local + 28)));
      at += ENTRY_LENGTH + name + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
    return parts;
  }

  /** Deflated data say by themselves where they end. */
  private byte[] inflate(int from) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.array(), from, zip.limit() - from);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] block = new byte[8192];
      while (!inflater.finished()) {
        out.write(block, 0, inflater.inflate(block));
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("the workbook writer makes sound zip files", e);
    } finally {
      inflater.end();
    }
  }
}
