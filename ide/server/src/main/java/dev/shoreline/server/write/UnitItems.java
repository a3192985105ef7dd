package dev.shoreline.server.write;

import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.GroupType;
import dev.shoreline.syntax.shoreline.MeasureType;
import dev.shoreline.syntax.shoreline.TypeDecl;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import dev.shoreline.units.Zero;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

/** Units behind a number: those of the attribute's dimension, the customary one first. */
final class UnitItems {
  private static final List<String> PREFIXES = List.of("", "n", "u", "m", "k", "M", "G", "T");

  private UnitItems() {}

  static void add(Spot spot, Option option, Items items) {
    AttributeDecl attribute = new Owners(spot).attribute(option);
    String wanted = wanted(option, attribute);
    Unit unit = wanted.isEmpty() ? null : Units.find(wanted).unit();
    if (unit == null) {
      if (attribute == null) {
        Units.symbols().forEach(s -> items.word(s, CompletionItemKind.Unit, Items.Rank.FAIR, ""));
      }
      return;
    }
    items.word(wanted, CompletionItemKind.Unit, Items.Rank.BEST, "");
    for (String symbol : Units.symbols()) {
      for (String prefix : PREFIXES) {
        Unit other = Units.find(prefix + symbol).unit();
        if (other != null && same(unit, other)) {
          items.word(prefix + symbol, CompletionItemKind.Unit, Items.Rank.GOOD, "");
        }
      }
    }
  }

  private static boolean same(Unit a, Unit b) {
    Dimension dimension = a.dimension();
    boolean scale = (a.zero() == Zero.NONE) == (b.zero() == Zero.NONE);
    return dimension.equals(b.dimension()) && scale;
  }

  /** The unit that a place asks for, or empty. */
  private static String wanted(Option option, @Nullable AttributeDecl attribute) {
    Optional<String> inGroup = inGroup(option);
    if (inGroup.isPresent()) {
      return inGroup.get();
    }
    TypeDecl type = attribute == null ? null : attribute.getType();
    if (type instanceof MeasureType m && m.getUnit() != null) {
      return m.getUnit();
    }
    if (type instanceof GroupType) {
      return "lane";
    }
    for (var step : option.steps()) {
      String want = byPlace(step.rule(), step.feature());
      if (!want.isEmpty()) {
        return want;
      }
    }
    return "";
  }

  private static Optional<String> inGroup(Option option) {
    return option.steps().stream()
        .filter(s -> s.rule().equals("Value"))
        .map(
            s ->
                switch (s.feature()) {
                  case "rate", "payload" -> "Gb/s";
                  case "symbolRate" -> "GBd";
                  default -> "";
                })
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private static String byPlace(String rule, String feature) {
    return switch (rule + "." + feature) {
      case "MediumDecl.length" -> "mm";
      case "BusDecl.nominal", "BusDecl.lower", "BusDecl.upper" -> "V";
      case "BusDecl.rating", "FeedDecl.rating" -> "A";
      case "BusDecl.efficiency" -> "%";
      case "FeedDecl.resistance", "FeedDecl.segment" -> "mohm";
      case "LevelDecl.size" -> "RU";
      case "CompareDecl.scale" -> "Tb/s";
      default -> "";
    };
  }
}
