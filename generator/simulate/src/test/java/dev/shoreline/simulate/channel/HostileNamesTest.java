package dev.shoreline.simulate.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Link;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.simulate.StudyFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as no spec can have them today; what is written must not depend on that. */
class HostileNamesTest {
  private static final String ATTACK =
      "x\n.control\nshell touch pwned\n.endc\n*#shell touch pwned\r\n+ 1 $ ; ` $(touch pwned) \"'"
          + ",=1+1\u2028\u0000\n# Hz S MA R 1\n! <script>";

  private static LaneClass hostile() {
    Value none = new Value.Unknown(ATTACK);
    LinkState state =
        new LinkState(
            new Link(ATTACK, List.of(), Span.NONE),
            LinkState.Nature.ELECTRICAL,
            8,
            null,
            none,
            none,
            none,
            List.of(),
            none,
            none,
            none,
            none,
            ATTACK);
    List<PathElement> way = List.of(new Line(ATTACK, 10, 0, 1e-4, 1e-5, 5e-3), new Pad(ATTACK, 1));
    LanePath path =
        new LanePath(
            5,
            2,
            way,
            1,
            List.of(new LanePath.Missing(ATTACK, ATTACK)),
            List.of(),
            Crosstalk.of(0, 0));
    return new LaneClass(1, List.of(state), path, 8);
  }

  @Test
  void aDeckHasOnlyLinesOfOurs() {
    String deck = LadderDeck.render(hostile());
    assertThat(deck.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 127);
    String number = "[0-9.e-]+";
    String ours =
        "\\* [A-Za-z0-9_.,:/()\\[\\]% -]*|v[12] p[12] 0 dc 0 ac [01] portnum [12] z0 100"
            + "|\\.subckt e[0-9]+_[0-9]+ a b|\\.ends e[0-9]+_[0-9]+"
            + "|x[0-9]+ [a-z0-9]+ [a-z0-9]+ e[0-9]+_[0-9]+"
            + "|r1 a m r='"
            + number
            + "\\+"
            + number
            + "\\*sqrt\\(hertz\\)\\+1e-6'|rg[ab] [ab] 0 r='1/\\("
            + number
            + "\\*hertz\\+1e-15\\)'|[lcr][a-z0-9]* [abm] [abm0] "
            + number
            + "|\\.control|set numdgt=9|sp lin 10 [0-9.e]+ [0-9.e]+"
            + "|let loss = -20\\*log10\\(mag\\(S_2_1\\)\\)"
            + "|let c1_loss = loss\\[4\\]|print c1_loss|let Rbase = 100|wrs2p c1-ladder\\.s2p"
            + "|let gigahertz = frequency/1e9|setscale gigahertz|wrdata c1-ladder\\.dat loss|quit 0"
            + "|\\.endc|\\.end";
    assertThat(deck.lines().filter(l -> !l.matches(ours))).isEmpty();
    assertThat(deck.lines().filter(l -> l.equals(".control"))).hasSize(1);
  }

  @Test
  void touchstoneFilesHaveOneOptionLineAndNumbers() {
    for (StudyFile f : ChannelFiles.of(hostile())) {
      String text = new String(f.content(), StandardCharsets.UTF_8);
      assertThat(text.lines().filter(l -> !l.matches("! [A-Za-z0-9_.,:/()\\[\\]% -]*")))
          .as(f.name())
          .filteredOn(l -> !l.matches("[0-9.e -]+"))
          .singleElement()
          .asString()
          .matches("# GHz S RI R (50|100)");
    }
  }

  @Test
  void sheetAndTableKeepTheirCells() {
    String sheet = ComSheet.render(hostile());
    assertThat(sheet.lines())
        .allMatch(
            l -> l.matches("[^\",]*,[^\",]*,[^\",]*,(\"[A-Za-z0-9_.,:/()\\[\\]% -]*\"|[A-Za-z]*)"))
        .noneMatch(l -> l.startsWith("="));
    assertThat(ClassTable.render(List.of(hostile())))
        .isEqualTo("class,levels,symbol_rate_gbd,nyquist_ghz\n1,2,10,5\n");
  }
}
