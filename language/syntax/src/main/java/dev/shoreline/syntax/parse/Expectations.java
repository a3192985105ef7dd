package dev.shoreline.syntax.parse;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What may stand where a rule of the grammar begins or goes on, in the words of the language. */
final class Expectations {
  static final String VALUE = "a value";
  static final String NAME = "a name";
  private static final String DECLARATION =
      "`kind`, `part`, `source`, `standard`, `overlay`, `design`, `compare` or `fabric`";
  private static final String ATTRIBUTE = "an attribute such as `power 400 W`";

  private static final Map<String, String> BEGINNING =
      Map.ofEntries(
          Map.entry("SpecFile", DECLARATION),
          Map.entry("Declaration", DECLARATION),
          Map.entry("KindDecl", "`:` or `{`"),
          Map.entry("AttributeDecl", "an attribute such as `power : W`"),
          Map.entry(
              "TypeDecl",
              "a unit, `text`, `number`, `money`, `date`, `flag`, `group`, `one of` or `part`"),
          Map.entry("UnitName", "a unit"),
          Map.entry("UnitFactor", "a unit"),
          Map.entry("PartMember", "`contains` or " + ATTRIBUTE),
          Map.entry("Assignment", ATTRIBUTE),
          Map.entry("Fact", ATTRIBUTE),
          Map.entry("StandardMember", "`limit`, `rule` or `section`"),
          Map.entry("SectionDecl", "`limit` or `rule`"),
          Map.entry("LimitDecl", "`limit`"),
          Map.entry("RuleDecl", "`require`"),
          Map.entry(
              "DesignMember",
              "`chip`, `board`, `panel`, `lanes`, `power`, `cooling`, `conforms`, `require`, `waive`,"
                  + " `variant`, `claims` or an attribute such as `route cpo`"),
          Map.entry(
              "PopulationMember",
              "`chip`, `board`, `panel`, `lanes`, `power`, `cooling`, `conforms`, `require`, `waive`,"
                  + " `claims` or an attribute such as `route cpo`"),
          Map.entry("ClaimsDecl", "`about` and what the numbers are about"),
          Map.entry("ClaimDecl", "a number such as `power 15 W`"),
          Map.entry("CompareColumn", "the name of a design"),
          Map.entry("FabricMember", "`tier` or an attribute such as `topology leaf-spine`"),
          Map.entry("LevelDecl", "an instance such as `asic : Switch` or " + ATTRIBUTE),
          Map.entry("LinkDecl", "`->` and where the lanes go"),
          Map.entry(
              "SegmentDecl",
              "a selection such as `xpo[*].host`, a stretch such as `2 m of Os2`, or `split`"),
          Map.entry("SelectionDecl", "a selection such as `xpo[*].host`"),
          Map.entry("StepDecl", "a selection such as `xpo[*].host`"),
          Map.entry("IndexDecl", "an index such as `3`, `1..16` or `*`"),
          Map.entry("PowerDecl", "`bus` or `feed`"),
          Map.entry("CoolingDecl", "`loop`, `plate` or `sink`"),
          Map.entry("CornerDecl", "`min`, `typ` or `max`"),
          Map.entry("Ratio", "an amount such as `800 Gb/s` or a counted thing such as `port`"),
          Map.entry("QualifiedName", NAME),
          Map.entry("FactName", NAME),
          Map.entry("Name", NAME));

  private static final Map<String, String> BODY =
      Map.ofEntries(
          Map.entry("KindDecl", "AttributeDecl"),
          Map.entry("PartDecl", "PartMember"),
          Map.entry("InstanceDecl", "Assignment"),
          Map.entry("StandardDecl", "StandardMember"),
          Map.entry("SectionDecl", "SectionDecl"),
          Map.entry("DesignDecl", "DesignMember"),
          Map.entry("VariantDecl", "PopulationMember"),
          Map.entry("OverlayDecl", "LimitDecl"),
          Map.entry("CompareDecl", "CompareColumn"),
          Map.entry("FabricDecl", "FabricMember"),
          Map.entry("ClaimsDecl", "ClaimsDecl"),
          Map.entry("ClaimSubjectDecl", "ClaimDecl"),
          Map.entry("LevelDecl", "LevelDecl"),
          Map.entry("PowerDecl", "PowerDecl"),
          Map.entry("CoolingDecl", "CoolingDecl"),
          Map.entry("LoopDecl", "Assignment"),
          Map.entry("PlateDecl", "Assignment"));

  private Expectations() {}

  /** What a rule begins with; a value for the rules of expressions. */
  static String beginning(String rule) {
    return BEGINNING.getOrDefault(rule, VALUE);
  }

  /** All rules that are spoken of here. */
  static Set<String> rules() {
    Set<String> rules = new TreeSet<>(BEGINNING.keySet());
    rules.addAll(BODY.keySet());
    return rules;
  }

  /** What may stand between the braces of a rule, or go on behind the last of it. */
  static String inBody(String rule) {
    if (rule.equals("LanesDecl")) {
      return "a link such as `asic.serdes -> engine.host` or `}`";
    }
    String member = BODY.get(rule);
    return member == null ? "`}`" : beginning(member).replace(" or ", ", ") + " or `}`";
  }
}
