package dev.shoreline.tests.suite;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a thermal deck says, read from its text as a simulator would read it. */
final class ThermalDeck {
  private static final Pattern SLOT = Pattern.compile("\\* slot \\d+: (.*)");
  private static final Pattern SUBCIRCUIT = Pattern.compile("\\.subckt (\\w+) .*");
  private static final Pattern SOURCE = Pattern.compile("i\\w+ .* dc (\\S+)");
  private static final Pattern SIDE_BY_SIDE =
      Pattern.compile("\\* n\\d+: .*, one of (\\d+) side by side");
  private static final Pattern USE = Pattern.compile("x\\w+ .* (\\w+)");

  private final Map<String, String> subjectOfSlot = new HashMap<>();
  private final Map<String, BigDecimal> heatOfSlot = new HashMap<>();
  private final Map<String, Long> count = new LinkedHashMap<>();
  private BigDecimal heat = BigDecimal.ZERO;

  ThermalDeck(String text) {
    String subject = "";
    String slot = "";
    long sideBySide = 1;
    for (String line : text.split("\n")) {
      Matcher m;
      if ((m = SLOT.matcher(line)).matches()) {
        subject = m.group(1);
      } else if ((m = SUBCIRCUIT.matcher(line)).matches()) {
        slot = m.group(1);
        subjectOfSlot.put(slot, subject);
        heatOfSlot.put(slot, BigDecimal.ZERO);
      } else if ((m = SOURCE.matcher(line)).matches()) {
        heatOfSlot.merge(slot, new BigDecimal(m.group(1)), BigDecimal::add);
      } else if ((m = SIDE_BY_SIDE.matcher(line)).matches()) {
        sideBySide = Long.parseLong(m.group(1));
      } else if ((m = USE.matcher(line)).matches()) {
        use(m.group(1), sideBySide);
        sideBySide = 1;
      }
    }
  }

  private void use(String slot, long times) {
    BigDecimal each = heatOfSlot.get(slot);
    if (each == null) {
      throw new AssertionError("the deck uses " + slot + " before it says what it is");
    }
    count.merge(subjectOfSlot.get(slot), times, Long::sum);
    heat = heat.add(each.multiply(BigDecimal.valueOf(times)));
  }

  /** Heat of all sources, each as often as it stands side by side (W). */
  BigDecimal heat() {
    return heat;
  }

  /** How many instances each subject stands for. */
  Map<String, Long> counts() {
    return count;
  }
}
