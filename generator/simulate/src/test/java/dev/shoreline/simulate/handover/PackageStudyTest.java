package dev.shoreline.simulate.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The programs are not packaged, so their grammars are checked here, as their manuals give them.
 */
class PackageStudyTest {
  private static final String NUMBER = "[0-9.]+(e-?[0-9]+)?";

  private static Study study() {
    return new PackageStudy().study(SpecDesign.example("cpo-102t-dr").get(0));
  }

  private static String text(String name) {
    return study().files().stream()
        .filter(f -> f.name().equals(name))
        .map(f -> new String(f.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSwitchWithSixteenEnginesHasSeventeenBlocks() {
    assertThat(study().files())
        .extracting(StudyFile::name)
        .containsExactly("package.stk", "package.flp", "hotspot.flp", "hotspot.ptrace");
    assertThat(blocks()).hasSize(17);
    double watts = blocks().stream().mapToDouble(Block::power).sum();
    assertThat(watts).isEqualTo(heatOfTheChipLevel(), Offset.offset(1e-6));
  }

  /** Of the same plates, from the analysis. */
  private static double heatOfTheChipLevel() {
    var analysis = SpecDesign.example("cpo-102t-dr").get(0).analysis();
    return analysis.plates().stream()
        .filter(p -> p.instance().level() == dev.shoreline.model.Level.CHIP)
        .mapToDouble(
            p ->
                p.plate().selection().instances()
                    * ((dev.shoreline.model.value.Value.Number) p.heat()).quantity().typ("W"))
        .sum();
  }

  @Test
  void theFloorPlanOf3dIceFollowsItsGrammar() {
    String element =
        "b[0-9]+ :\n   position  N, N ;\n   dimension N, N ;\n   power values N ;\n\n"
            .replace("N", NUMBER);
    assertThat(text("package.flp")).matches("(" + element + ")+");
  }

  @Test
  void theStackOf3dIceFollowsItsGrammar() {
    String stack =
        """
        material SILICON :
           thermal conductivity     N ;
           volumetric heat capacity N ;

        material COPPER :
           thermal conductivity     N ;
           volumetric heat capacity N ;

        top heat sink :
           heat transfer coefficient N ;
           temperature N ;

        dimensions :
           chip length N, width N ;
           cell length N, width N ;

        die PACKAGE :
           layer N COPPER ;
           source N SILICON ;

        stack :
           die PACKAGE1 PACKAGE floorplan "./package\\.flp" ;

        solver :
           steady ;
           initial temperature N ;

        output :
           Tflp \\( PACKAGE1, "temperatures\\.txt", maximum, final \\) ;
        """;
    assertThat(text("package.stk")).matches(stack.replaceAll("\\bN\\b", NUMBER));
  }

  /** HotSpot takes a floor plan without gaps and overlaps only. */
  @Test
  void theFloorPlanOfHotSpotTilesTheOutline() {
    List<Block> tiles = blocks();
    tiles.addAll(hotSpot("f"));
    double width = tiles.stream().mapToDouble(Block::right).max().orElse(0);
    double height = tiles.stream().mapToDouble(Block::top).max().orElse(0);
    double covered = tiles.stream().mapToDouble(b -> b.width() * b.height()).sum();
    assertThat(covered / (width * height)).isEqualTo(1, Offset.offset(1e-6));
    for (int i = 0; i < tiles.size(); i++) {
      for (int j = i + 1; j < tiles.size(); j++) {
        Block a = tiles.get(i);
        Block b = tiles.get(j);
        double across = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double along = Math.min(a.top(), b.top()) - Math.max(a.y(), b.y());
        assertThat(Math.min(across, along)).as(a + " " + b).isLessThan(1e-6);
      }
    }
  }

  @Test
  void thePowerTraceOfHotSpotNamesEveryTile() {
    String[] lines = text("hotspot.ptrace").split("\n");
    assertThat(lines).hasSize(2);
    List<String> names = new ArrayList<>();
    Matcher m = Pattern.compile("^([bf][0-9]+)\t", Pattern.MULTILINE).matcher(text("hotspot.flp"));
    while (m.find()) {
      names.add(m.group(1));
    }
    assertThat(lines[0].split("\t")).containsExactlyElementsOf(names);
    assertThat(lines[1].split("\t")).hasSize(names.size()).allMatch(n -> n.matches(NUMBER));
  }

  @Test
  void aBoxWithoutChipLevelSaysSo() {
    Study study =
        new PackageStudy()
            .study(SpecDesign.of("part P : Psu { power 1 W }\ndesign D { board { p : P } }"));
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.omissions().get(0).reason())
        .isEqualTo("no part on it has an outline and a plate");
  }

  private static List<Block> blocks() {
    return hotSpot("b");
  }

  private static List<Block> hotSpot(String kind) {
    List<Block> blocks = new ArrayList<>();
    String[] names = text("hotspot.ptrace").split("\n")[0].split("\t");
    String[] watts = text("hotspot.ptrace").split("\n")[1].split("\t");
    for (String line : text("hotspot.flp").split("\n")) {
      if (!line.startsWith(kind)) {
        continue;
      }
      assertThat(line).matches("[bf][0-9]+(\t" + NUMBER + "){4}");
      String[] w = line.split("\t");
      double power = Double.parseDouble(watts[List.of(names).indexOf(w[0])]);
      blocks.add(
          new Block(
              w[0],
              "",
              Double.parseDouble(w[3]),
              Double.parseDouble(w[4]),
              Double.parseDouble(w[1]),
              Double.parseDouble(w[2]),
              power));
    }
    return blocks;
  }
}
