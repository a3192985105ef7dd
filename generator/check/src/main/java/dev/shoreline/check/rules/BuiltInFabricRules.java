package dev.shoreline.check.rules;

import dev.shoreline.check.FabricRule;
import dev.shoreline.check.rules.fabric.CountsUneven;
import dev.shoreline.check.rules.fabric.HostTooFast;
import dev.shoreline.check.rules.fabric.HostsNotReached;
import dev.shoreline.check.rules.fabric.LinkSlowed;
import dev.shoreline.check.rules.fabric.OversubscriptionNotMet;
import dev.shoreline.check.rules.fabric.TooFewPorts;
import java.util.List;

/** The rules that every fabric is checked against. To add one, add its class and its page. */
public final class BuiltInFabricRules {
  private static final List<FabricRule> ALL =
      List.of(
          new CountsUneven(),
          new HostTooFast(),
          new HostsNotReached(),
          new LinkSlowed(),
          new OversubscriptionNotMet(),
          new TooFewPorts());

  private BuiltInFabricRules() {}

  /** All of them, by id. */
  public static List<FabricRule> all() {
    return ALL;
  }
}
