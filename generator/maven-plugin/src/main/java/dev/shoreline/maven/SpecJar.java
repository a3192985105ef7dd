package dev.shoreline.maven;

import dev.shoreline.pipeline.LibraryFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spec library as a jar; the same specs give the same bytes on every machine and day. */
final class SpecJar {
  /** The first and last times that a jar can hold. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

  private static final byte[] MANIFEST =
      "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

  private final LocalDateTime time;

  /**
   * @param time that every entry carries, in UTC; a jar keeps years from 1980 to 2107 only
   */
  SpecJar(Instant time) {
    LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    this.time = utc.isBefore(EARLIEST) ? EARLIEST : utc.isAfter(LATEST) ? LATEST : utc;
  }

  /** Of a build that states no time. */
  SpecJar() {
    this(Instant.EPOCH);
  }

  /**
   * @param specs content by path
   */
  byte[] of(Map<String, byte[]> specs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      // Readers of jars expect the manifest first.
      add(JarFile.MANIFEST_NAME, MANIFEST, jar);
      add(LibraryFiles.MARKER, new byte[0], jar);
      for (Map.Entry<String, byte[]> spec : new TreeMap<>(specs).entrySet()) {
        add(spec.getKey(), spec.getValue(), jar);
      }
    }
    return bytes.toByteArray();
  }

  private void add(String path, byte[] content, ZipOutputStream jar) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(time);
    jar.putNextEntry(entry);
    jar.write(content);
    jar.closeEntry();
  }
}
