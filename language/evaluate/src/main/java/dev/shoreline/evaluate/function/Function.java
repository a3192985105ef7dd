package dev.shoreline.evaluate.function;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.value.Value;
import java.util.List;

/** A function that expressions may call. One class each; listed in {@link Functions}. */
public abstract class Function {
  private final String name;
  private final String usage;
  private final String summary;
  private final int fewest;
  private final int most;

  /**
   * @param usage how it is written, for example {@code sqrt(value)}
   * @param summary one line for help
   * @param fewest number of arguments
   * @param most number of arguments
   */
  protected Function(String name, String usage, String summary, int fewest, int most) {
    this.name = name;
    this.usage = usage;
    this.summary = summary;
    this.fewest = fewest;
    this.most = most;
  }

  public final String name() {
    return name;
  }

  public final String usage() {
    return usage;
  }

  public final String summary() {
    return summary;
  }

  /**
   * The result for arguments none of which is poisoned.
   *
   * @throws Mistake when the arguments do not suit the function
   */
  public final Value call(List<Value> arguments) {
    if (arguments.size() < fewest || arguments.size() > most) {
      int n = arguments.size();
      throw new Mistake(
          "function.Arguments",
          "`" + name + "` is given " + n + (n == 1 ? " value" : " values"),
          "write it as in " + usage);
    }
    return apply(arguments);
  }

  protected abstract Value apply(List<Value> arguments);
}
