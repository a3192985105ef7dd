package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SpecJarTest {
  private static List<ZipEntry> entries(byte[] jar) throws IOException {
    List<ZipEntry> entries = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(entry);
      }
    }
    return entries;
  }

  @Test
  void entriesAreSortedBehindManifestAndMarkerAndCarryTheTimeOfTheBuild() throws IOException {
    Map<String, byte[]> specs = new LinkedHashMap<>();
    specs.put("b/z.shore", new byte[] {1});
    specs.put("b/a.shore", new byte[] {2});
    List<ZipEntry> entries = entries(new SpecJar(Instant.parse("2026-05-01T10:00:00Z")).of(specs));
    assertThat(entries)
        .extracting(ZipEntry::getName)
        .containsExactly(
            "META-INF/MANIFEST.MF", "META-INF/shoreline/library", "b/a.shore", "b/z.shore");
    assertThat(entries)
        .extracting(ZipEntry::getTimeLocal)
        .containsOnly(LocalDateTime.of(2026, 5, 1, 10, 0));
  }

  @Test
  void theBytesDoNotDependOnTheMachinesTimeZone() throws IOException {
    Map<String, byte[]> specs = Map.of("a.shore", new byte[] {1});
    Instant time = Instant.parse("2026-05-01T10:00:00Z");
    byte[] here = new SpecJar(time).of(specs);
    TimeZone zone = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    try {
      assertThat(new SpecJar(time).of(specs)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aBuildWithoutATimeHasOneThatAJarCanHold() throws IOException {
    assertThat(entries(new SpecJar().of(Map.of())))
        .extracting(ZipEntry::getTimeLocal)
        .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
  }
}
