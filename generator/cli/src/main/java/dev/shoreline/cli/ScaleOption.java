package dev.shoreline.cli;

import dev.shoreline.emit.compare.Scale;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.util.Stack;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Reads {@code --scale 102.4 Tb/s}, also as one word: {@code 102.4Tb/s} or quoted. */
final class ScaleOption implements IParameterConsumer {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern SIZE = Pattern.compile("(" + NUMBER + ")\\s*([A-Za-z].*)");

  @Override
  public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
    if (args.isEmpty()) {
      throw wrong("nothing");
    }
    String text = args.pop().strip();
    // A number alone is followed by its unit.
    if (NUMBER.matcher(text).matches() && !args.isEmpty()) {
      text = text + " " + args.pop().strip();
    }
    option.setValue(read(text));
  }

  static Scale read(String text) {
    Matcher m = SIZE.matcher(text);
    Unit unit = m.matches() ? Units.find(m.group(3)).unit() : null;
    if (unit == null) {
      throw wrong("'" + text + "'");
    }
    try {
      Quantity size = Quantity.of(new BigDecimal(m.group(1)), unit);
      boolean rate = size.sameKind(Quantity.of(1, "bit/s"));
      BigDecimal base = size.base().min();
      if (rate && base != null && base.signum() > 0) {
        return new Scale(size.inPreferredUnit());
      }
    } catch (QuantityException e) {
      throw wrong("'" + text + "'");
    }
    throw wrong("'" + text + "'");
  }

  private static UsageException wrong(String what) {
    return new UsageException(
        "--scale takes a bandwidth above zero, as 102.4 Tb/s, and not " + what);
  }
}
