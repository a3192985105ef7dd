package dev.shoreline.simulate.channel;

import static dev.shoreline.simulate.channel.ChannelSpecs.SMALL;
import static dev.shoreline.simulate.channel.ChannelSpecs.file;
import static dev.shoreline.simulate.channel.ChannelSpecs.lanes;
import static dev.shoreline.simulate.channel.ChannelSpecs.study;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.render.StudyFolder;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChannelFilesTest {
  private static final int LINES_READ = 20;

  /** Of the long files the head and a digest; the scripts are the same for every design. */
  @Test
  void filesAreAsRead() throws Exception {
    Map<String, String> made = new TreeMap<>();
    for (StudyFile f : StudyFolder.files(study(SMALL))) {
      String text = new String(f.content(), StandardCharsets.UTF_8);
      if (f.name().matches(".*\\.s[24]p")) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        String head = text.lines().limit(LINES_READ).collect(Collectors.joining("\n"));
        String rest = HexFormat.of().formatHex(digest.digest(f.content()));
        made.put("channel/small/" + f.name() + ".head", head + "\n! sha256 " + rest + "\n");
      } else if (!f.name().equals("read_channels.py") && !f.name().equals("screening.m")) {
        made.put("channel/small/" + f.name(), text);
      }
    }
    GoldenFiles.check(made);
  }

  @Test
  void filesReachTheSymbolRateFromDirectCurrent() {
    Study study = study(lanes("8 lane x 212.5 Gb/s pam4", "25 mm of Sub"));
    for (String name : new String[] {"c1.s2p", "c1-thru.s4p", "c1-fext.s4p", "c1-next.s4p"}) {
      String text = file(study, name);
      assertThat(text).as(name).contains("\n0 ", "\n53.125 ", "\n106.25 ").doesNotContain("NaN");
      assertThat(text).contains(name.endsWith("2p") ? "# GHz S RI R 100\n" : "# GHz S RI R 50\n");
      assertThat(text.length()).isLessThan(250_000);
    }
    assertThat(file(study, "c1.s2p").lines().filter(l -> !l.matches("[!#].*"))).hasSize(851);
  }

  @Test
  void fiveHundredLanesAreAsManyFilesAsOne() {
    int one = study(lanes("1 lane x 212.5 Gb/s pam4", "25 mm of Sub")).files().size();
    assertThat(study(lanes("512 lane x 212.5 Gb/s pam4", "25 mm of Sub")).files()).hasSize(one);
  }

  @Test
  void isTheSameInEveryLocale() {
    Map<String, String> once = files(study(SMALL));
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(files(study(SMALL))).isEqualTo(once);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Map<String, String> files(Study study) {
    return StudyFolder.files(study).stream()
        .collect(
            Collectors.toMap(
                StudyFile::name, f -> new String(f.content(), StandardCharsets.UTF_8)));
  }
}
