package dev.shoreline.diff;

/**
 * What can happen to one element of a design. The id is stable: formats carry it, and teams filter
 * by it.
 */
public enum ChangeKind {
  DESIGN_ADDED("DesignAdded", "design added"),
  DESIGN_REMOVED("DesignRemoved", "design removed"),
  DESIGN_RENAMED("DesignRenamed", "design renamed"),
  VARIANT_ADDED("VariantAdded", "variant added"),
  VARIANT_REMOVED("VariantRemoved", "variant removed"),
  VARIANT_RENAMED("VariantRenamed", "variant renamed"),
  INSTANCE_ADDED("InstanceAdded", "added"),
  INSTANCE_REMOVED("InstanceRemoved", "removed"),
  INSTANCE_RENAMED("InstanceRenamed", "renamed"),
  COUNT_CHANGED("CountChanged", "count"),
  PART_REPLACED("PartReplaced", "part replaced"),
  PART_RENAMED("PartRenamed", "part renamed"),
  PART_KIND_CHANGED("PartKindChanged", "kind of part"),
  MOVED_TO_LEVEL("MovedToLevel", "moved to another level"),
  ARRANGEMENT_CHANGED("ArrangementChanged", "arrangement"),
  ATTRIBUTE_ADDED("AttributeAdded", "now stated"),
  ATTRIBUTE_REMOVED("AttributeRemoved", "no longer stated"),
  ATTRIBUTE_CHANGED("AttributeChanged", "value"),
  DOC_CHANGED("DocChanged", "comment"),
  SOURCE_CHANGED("SourceChanged", "source"),
  LEVEL_SIZE_CHANGED("LevelSizeChanged", "size of a level"),
  LINK_ADDED("LinkAdded", "link added"),
  LINK_REMOVED("LinkRemoved", "link removed"),
  LINK_REROUTED("LinkRerouted", "link rerouted"),
  LINK_RENAMED("LinkRenamed", "link renamed"),
  LANE_COUNT_CHANGED("LaneCountChanged", "lanes of a link"),
  BUS_ADDED("BusAdded", "bus added"),
  BUS_REMOVED("BusRemoved", "bus removed"),
  BUS_CHANGED("BusChanged", "bus"),
  FEED_ADDED("FeedAdded", "feed added"),
  FEED_REMOVED("FeedRemoved", "feed removed"),
  FEED_CHANGED("FeedChanged", "feed"),
  LOOP_ADDED("LoopAdded", "cooling loop added"),
  LOOP_REMOVED("LoopRemoved", "cooling loop removed"),
  LOOP_CHANGED("LoopChanged", "cooling loop"),
  PLATE_ADDED("PlateAdded", "plate added"),
  PLATE_REMOVED("PlateRemoved", "plate removed"),
  PLATE_CHANGED("PlateChanged", "plate"),
  STANDARD_ADDED("StandardAdded", "standard added"),
  STANDARD_REMOVED("StandardRemoved", "standard removed"),
  STANDARD_REVISED("StandardRevised", "revision of a standard"),
  LIMIT_ADDED("LimitAdded", "limit added"),
  LIMIT_REMOVED("LimitRemoved", "limit removed"),
  LIMIT_TIGHTENED("LimitTightened", "limit tightened"),
  LIMIT_LOOSENED("LimitLoosened", "limit loosened"),
  LIMIT_CHANGED("LimitChanged", "limit changed"),
  RULE_ADDED("RuleAdded", "rule added"),
  RULE_REMOVED("RuleRemoved", "rule removed"),
  RULE_CHANGED("RuleChanged", "rule changed"),
  REQUIREMENT_ADDED("RequirementAdded", "requirement added"),
  REQUIREMENT_REMOVED("RequirementRemoved", "requirement removed"),
  REQUIREMENT_TIGHTENED("RequirementTightened", "requirement tightened"),
  REQUIREMENT_LOOSENED("RequirementLoosened", "requirement loosened"),
  REQUIREMENT_CHANGED("RequirementChanged", "requirement changed"),
  CLAIM_ADDED("ClaimAdded", "claim added"),
  CLAIM_REMOVED("ClaimRemoved", "claim removed"),
  CLAIM_CHANGED("ClaimChanged", "claim changed");

  private final String id;
  private final String label;

  ChangeKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  public String id() {
    return id;
  }

  /** A few words for a reader. */
  public String label() {
    return label;
  }

  /** The kind that the same change has when the sides are exchanged. */
  public ChangeKind opposite() {
    for (String[] pair : new String[][] {{"Added", "Removed"}, {"Tightened", "Loosened"}}) {
      for (int i = 0; i < 2; i++) {
        if (id.endsWith(pair[i])) {
          return of(id.substring(0, id.length() - pair[i].length()) + pair[1 - i]);
        }
      }
    }
    return this;
  }

  private static ChangeKind of(String id) {
    for (ChangeKind k : values()) {
      if (k.id.equals(id)) {
        return k;
      }
    }
    throw new IllegalArgumentException(id);
  }
}
