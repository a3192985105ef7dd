package dev.shoreline.emit.bom;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.part;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.tests.sketch.Sketch;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {
  private static final Part PUMP = part("Pump", "Pump", a("cost", "10", "USD"));

  private static BillOfMaterials box() {
    return BillOfMaterials.of(Box.sketch().analysis());
  }

  private static BomRow row(BillOfMaterials bom, String refDes) {
    return bom.rows().stream().filter(r -> r.refDes().equals(refDes)).findFirst().orElseThrow();
  }

  @Test
  void standsInTheOrderOfLevelsThenAsWritten() {
    assertThat(box().rows().stream().map(r -> r.level() + " " + r.refDes()))
        .containsExactly(
            "chip asic1-asic2",
            "chip plate on asic1-asic2",
            "board pump1-pump4",
            "board spare",
            "panel xpo1-xpo15",
            "panel xpo16",
            "panel xpo1-xpo15/mcu",
            "panel els1-els2",
            "links host",
            "links line, line16",
            "links light",
            "links line, line16",
            "links light");
  }

  @Test
  void joinsEqualRangesAndKeepsDifferentOnesApart() {
    BomRow pumps = row(box(), "pump1-pump4");
    assertThat(pumps.quantity()).isEqualByComparingTo("4");
    assertThat(pumps.source()).matches("sketch\\.shore:\\d+, sketch\\.shore:\\d+");
    // One alternate, one override, or one other parent is another line.
    for (var change : Stream.of(a("alternates", "B"), a("power", "5", "W")).toList()) {
      Sketch two = new Sketch("Two");
      two.add(Level.BOARD, "p", 1, 2, PUMP);
      two.add(Level.BOARD, "p", 3, 4, PUMP, change);
      assertThat(BillOfMaterials.of(two.analysis()).rows()).hasSize(2);
    }
    Sketch levels = new Sketch("Levels");
    levels.add(Level.BOARD, "p", 1, 2, PUMP);
    Instance tray = levels.add(Level.BOARD, "tray", 1, 3, part("Tray", "Board"));
    levels.add(Level.BOARD, tray, "p", 1, 2, PUMP);
    levels.add(Level.PANEL, "q", 1, 2, PUMP);
    BillOfMaterials bom = BillOfMaterials.of(levels.analysis());
    assertThat(bom.rows().stream().map(r -> r.quantity() + " " + r.parent() + " " + r.refDes()))
        .containsExactly(
            "2  p1-p2", "3  tray1-tray3", "6 tray1-tray3 tray1-tray3/p1-p2", "2  q1-q2");
  }

  @Test
  void theSameValueInAnotherUnitIsEqual() {
    Sketch two = new Sketch("Two");
    two.add(Level.BOARD, "p", 1, 2, PUMP, a("length", "10", "mm"));
    two.add(Level.BOARD, "p", 3, 4, PUMP, a("length", "0.01", "m"));
    assertThat(BillOfMaterials.of(two.analysis()).rows()).hasSize(1);
  }

  @Test
  void collapsesReferenceDesignators() {
    Sketch s = new Sketch("Names");
    s.add(Level.BOARD, "oe", 9, 12, PUMP);
    s.add(Level.BOARD, "oe", 1, 8, PUMP);
    s.add(Level.BOARD, "oe", 20, 20, PUMP);
    s.add(Level.BOARD, "sw2", 1, 3, PUMP);
    s.add(Level.BOARD, "els-b", 1, 3, PUMP);
    s.add(Level.BOARD, "x10", 0, 0, PUMP);
    s.add(Level.BOARD, "x9", 0, 0, PUMP);
    assertThat(BillOfMaterials.of(s.analysis()).rows().get(0).refDes())
        .isEqualTo("els-b1..els-b3, oe1-oe12, oe20, sw2_1-sw2_3, x9, x10");
  }

  @Test
  void naturalOrderCountsNumbers() {
    assertThat(
            Stream.of("oe10", "oe9", "oe", "a1b2", "a1b10", "oe09").sorted(NaturalOrder.INSTANCE))
        .containsExactly("a1b2", "a1b10", "oe", "oe09", "oe9", "oe10");
  }

  @Test
  void readsWhatABuyerNeeds() {
    BomItem asic = row(box(), "asic1-asic2").item();
    assertThat(asic.ipn()).isEqualTo("1000-0001");
    assertThat(asic.revision()).isEqualTo("B");
    assertThat(asic.manufacturer()).isEqualTo("Foundry & Sons");
    assertThat(asic.mpn()).isEqualTo("SW-102T-A0");
    assertThat(asic.supplier()).isEqualTo("Distributor, Inc.");
    assertThat(asic.sku()).isEqualTo("D-9001");
    assertThat(asic.lifecycle()).isEqualTo("preview");
    assertThat(asic.replaceable()).isEqualTo("no");
    assertThat(asic.powerTyp()).isEqualByComparingTo("900");
    assertThat(asic.powerMax()).isEqualByComparingTo("1100");
    assertThat(asic.mass()).isEqualByComparingTo("420");
    BomItem module = row(box(), "xpo1-xpo15").item();
    assertThat(module.replaceable()).isEqualTo("yes");
    assertThat(module.manufacturer()).isEqualTo(BomItem.TBD);
    assertThat(module.undecided()).isTrue();
    assertThat(module.lifecycle()).isEqualTo("unknown");
    assertThat(row(box(), "pump1-pump4").item().replaceable()).isEqualTo("not stated");
    assertThat(row(box(), "els1-els2").item().description()).isEqualTo("LaserSource, out 8 fiber");
  }

  @Test
  void moneyIsExact() {
    assertThat(row(box(), "asic1-asic2").extended().orElseThrow().shown())
        .isEqualTo(new BigDecimal("37000.20"));
    Money module = row(box(), "xpo1-xpo15").item().cost().orElseThrow();
    assertThat(module).isEqualTo(new Money(module.amount(), "EUR", "typ"));
    assertThat(module.shown()).isEqualTo(new BigDecimal("2400.35"));
    assertThat(
            Money.of(Quantity.of("0.0001", "USD")).orElseThrow().times(new BigDecimal(3)).shown())
        .isEqualTo(new BigDecimal("0.0003"));
    Value.Number most = (Value.Number) a("x", "", "", "7", "CNY").value();
    assertThat(Money.of(most.quantity()).orElseThrow().basis()).isEqualTo("max");
    Value.Number least = (Value.Number) a("x", "7", "", "", "CNY").value();
    assertThat(Money.of(least.quantity()).orElseThrow().basis()).isEqualTo("min");
    assertThat(Money.of(Quantity.of("1", "W"))).isEmpty();
  }

  @Test
  void countsWhatLinksImplyAndSaysHow() {
    List<BomRow> links = box().rows().stream().filter(r -> r.level().equals("links")).toList();
    assertThat(
            links.stream()
                .map(r -> r.quantity().stripTrailingZeros().toPlainString() + " " + r.unit()))
        .containsExactly("450.56 m", "1024000 m", "9.6 m", "32 ea", "2 ea");
    assertThat(links.get(0).item().description())
        .isEqualTo("Cable (1024 lane x 2 pairs (one each way) x 220 mm)");
    assertThat(links.get(1).item().description())
        .isEqualTo("Single-mode fiber (960 lane x 2 fiber x 500 m + 64 lane x 2 fiber x 500 m)");
    assertThat(links.get(2).item().description()).endsWith("(16 fiber x 600 mm)");
    assertThat(links.get(3).item().description())
        .isEqualTo(
            "Connector, mated pair (2 on the path of each xpo[1..15] + 2 on the path of each"
                + " xpo[16])");
    assertThat(links.get(4).item().description())
        .startsWith("Connector on Pmf, type not stated, mated pair");
  }

  @Test
  void aConnectorThatSaysItsSizeIsCountedByFibers() {
    Sketch s = new Sketch("Counted");
    Part optics = part("Optics", "PluggableModule", a("line", new Value.Group(Sketch.lanes(8))));
    Part small = part("Small", "Connector", a("capacity", "6", "fiber"));
    Instance m = s.add(Level.PANEL, "m", 1, 2, optics);
    s.link(
        "l",
        Sketch.terminal(m, "line", Sketch.lanes(8)),
        Sketch.medium("10", "m", Box.OS2, new Segment.Joint(2, small)));
    BomRow pairs =
        BillOfMaterials.of(s.analysis()).rows().stream()
            .filter(r -> r.item().description().contains("mated pair"))
            .findFirst()
            .orElseThrow();
    // 8 lanes x 2 fibers = 16 fibers a module: 3 pairs of 6 at each of 2 joints, on 2 modules.
    assertThat(pairs.quantity()).isEqualByComparingTo("12");
    assertThat(pairs.item().description()).contains("6 on the path of each m[1..2]");
  }

  @Test
  void linksThatLeaveByTheSamePortsShareTheirConnectors() {
    Sketch s = new Sketch("Planes");
    Part optics = part("Optics", "OpticalEngine", a("line", new Value.Group(Sketch.lanes(8))));
    Part small = part("Small", "Connector", a("capacity", "2", "fiber"));
    Instance oe = s.add(Level.CHIP, "oe", 1, 2, optics);
    Instance port =
        s.add(
            Level.PANEL,
            "port",
            1,
            8,
            part("Port", "PanelConnector", a("lanes", new Value.Group(Sketch.lanes(2)))));
    for (int plane = 1; plane <= 2; plane++) {
      s.link(
          "plane" + plane,
          lanes(oe, plane, plane, "line", 1, 8),
          Sketch.medium("1", "m", Box.OS2, new Segment.Joint(1, null)),
          lanes(port, 1, 8, "lanes", plane, plane),
          Sketch.medium("10", "m", Box.OS2, new Segment.Joint(2, null)),
          Sketch.medium("10", "m", Box.OS2, new Segment.Joint(1, small)));
    }
    List<BomRow> pairs =
        BillOfMaterials.of(s.analysis()).rows().stream()
            .filter(r -> r.item().description().contains("mated pair"))
            .toList();
    // Inside, 8 cables of each plane; outside, 2 joints of 8 ports whatever the planes.
    assertThat(pairs.get(0).quantity()).isEqualByComparingTo("32");
    // A port has 4 fibers outside: 2 pairs of 2.
    assertThat(pairs.get(1).quantity()).isEqualByComparingTo("16");
  }

  private static Segment.Terminal lanes(
      Instance on, long first, long last, String group, long from, long to) {
    Selection some =
        new Selection(
            on, List.of(new IndexRange(first, last)), group, new IndexRange(from, to), on.span());
    return new Segment.Terminal(some, Sketch.lanes(8));
  }

  @Test
  void aSumOfNothingIsNotZeroGrams() {
    Sketch s = new Sketch("Unweighed");
    s.add(Level.PANEL, "m", 1, 2, part("Silent", "PluggableModule"));
    assertThat(Wording.pieces(BillOfMaterials.of(s.analysis()).totals()))
        .isEqualTo("All pieces, mass not stated");
  }

  @Test
  void assumesTwoFibersALaneAndSaysSo() {
    Sketch s = new Sketch("Assumed");
    Part silent = part("Silent", "PluggableModule", a("line", new Value.Group(Sketch.lanes(8))));
    Instance m = s.add(Level.PANEL, "m", 1, 2, silent);
    s.link("l", Sketch.terminal(m, "line", Sketch.lanes(8)), Sketch.medium("10", "m", Box.OS2));
    BomRow fiber = row(BillOfMaterials.of(s.analysis()), "l");
    assertThat(fiber.quantity()).isEqualByComparingTo("320");
    assertThat(fiber.item().description()).contains("x 2 fiber (one each way, assumed)");
  }

  @Test
  void aSplitMultipliesTheFibersBehindIt() {
    Sketch s = new Sketch("Split");
    Instance els = s.add(Level.PANEL, "els", 1, 1, part("Els", "LaserSource"));
    var out = new dev.shoreline.model.value.LaneGroup(8, "fiber", null, "", null, null, "", "");
    s.link(
        "light",
        Sketch.terminal(els, "out", out),
        new dev.shoreline.model.Segment.Split(4, els.span()),
        Sketch.medium("2", "m", Box.OS2));
    BomRow fiber = row(BillOfMaterials.of(s.analysis()), "light");
    assertThat(fiber.quantity()).isEqualByComparingTo("64");
    assertThat(fiber.item().description()).contains("8 fiber x 4 ways of the split x 2 m");
  }

  @Test
  void platesThatNameAnItemAreBought() {
    BomRow plates = row(box(), "plate on asic1-asic2");
    assertThat(plates.quantity()).isEqualByComparingTo("2");
    assertThat(plates.parent()).isEqualTo("asic1-asic2");
    assertThat(plates.item().name()).isEqualTo("PlateA");
  }

  @Test
  void sumsSayWhatTheyLeaveOut() {
    BomTotals totals = box().totals();
    // 2 dies, 4 pumps, 16 modules, 15 controllers, 2 lasers, 2 plates, 34 connectors; no spare.
    assertThat(totals.parts()).isEqualByComparingTo("75");
    // 2 x 18500.10 + 4 x 99.9 + 2 x 80 + 1024000 x 0.07 + 32 x 12.5
    assertThat(totals.cost().get("USD")).isEqualByComparingTo("109639.80");
    assertThat(totals.linkCost().get("USD")).isEqualByComparingTo("72080.00");
    assertThat(totals.cost().get("EUR")).isEqualByComparingTo("38405.60");
    assertThat(totals.mass()).isEqualByComparingTo("5062.5");
    assertThat(totals.unpriced()).isEqualTo(5);
    assertThat(Wording.cost(totals, "USD"))
        .isEqualTo("Cost in USD, of it 72080.00 for links (5 lines without a stated cost)");
  }

  @Test
  void agreesWithTheRollUps() {
    Sketch s = new Sketch("Agree");
    Instance dies = s.add(Level.CHIP, "asic", 1, 3, Box.ASIC);
    s.plate(dies, "", a("item", new Value.PartRef(Box.PLATE)));
    Analysis analysis = s.analysis();
    BomTotals totals = BillOfMaterials.of(analysis).totals();
    assertThat(analysis.rollUp("cost"))
        .isEqualTo(new Value.Number(Quantity.of(totals.cost().get("USD").toPlainString(), "USD")));
    assertThat(analysis.rollUp("mass"))
        .isEqualTo(new Value.Number(Quantity.of(totals.mass().toPlainString(), "g")));
  }

  @Test
  void namesTheSourceOfEachFigure() {
    BillOfMaterials bom = box();
    assertThat(Figure.summary(row(bom, "asic1-asic2")))
        .isEqualTo("cost: Slide deck, slide 12; power: Slide deck, slide 3");
    assertThat(bom.figures().get(0))
        .isEqualTo(
            new Figure(
                "asic1-asic2",
                "Switch102T",
                "cost",
                "18500.1 USD",
                Sketch.DECK,
                "slide 12",
                "parts.shore:7"));
  }

  @Test
  void everyLineHasAnIdOfItsOwn() {
    Sketch s = new Sketch("Twice");
    Instance die = s.add(Level.CHIP, "asic", 0, 0, Box.ASIC);
    s.plate(die, "", a("item", new Value.PartRef(Box.PLATE)))
        .plate(die, "", a("item", new Value.PartRef(Box.PLATE)));
    assertThat(BillOfMaterials.of(s.analysis()).rows().stream().map(BomRow::id))
        .containsExactly("part:asic", "plate:asic", "plate:asic#2");
  }
}
