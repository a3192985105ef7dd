package dev.shoreline.evaluate.operation;

/** Products of counts, which a hostile spec may make larger than any number of instances. */
public final class Counts {
  private Counts() {}

  public static long times(long a, long b) {
    try {
      return Math.multiplyExact(a, b);
    } catch (ArithmeticException e) {
      throw tooMany();
    }
  }

  public static long plus(long a, long b) {
    try {
      return Math.addExact(a, b);
    } catch (ArithmeticException e) {
      throw tooMany();
    }
  }

  private static Mistake tooMany() {
    return new Mistake("value.Overflow", "there are more than 9.2e18 of them", "");
  }
}
