package dev.shoreline.syntax;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damaged variants of the samples, the same in every run. */
public final class Mutations {
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "\"",
          "/*",
          "*/",
          "//",
          "\n",
          "..",
          "->",
          ".",
          ",",
          ":",
          "=",
          "-",
          "-1",
          " min ",
          " x ",
          " from ",
          " in ",
          " if ",
          " not ",
          "5 W",
          "1e9",
          "2027-01",
          "part P : Q {",
          "kind ",
          "\u0000",
          "\u00e9",
          "\ud83d",
          "\ufeff",
          "'",
          ";",
          "#",
          "%",
          "\\",
          "\r",
          "\t",
          "require ",
          "@");

  private Mutations() {}

  /** Texts of the samples with one to eight damages each. */
  public static Stream<String> of(long seed, int count) {
    Random random = new Random(seed);
    return Stream.generate(() -> mutate(random)).limit(count);
  }

  /** Characters drawn at random, some of them from the language. */
  public static Stream<String> noise(long seed, int count) {
    Random random = new Random(seed);
    return Stream.generate(() -> noise(random)).limit(count);
  }

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(3)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) random.nextInt(128));
        default -> text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      }
    }
    return text.toString();
  }

  private static String mutate(Random random) {
    String name = Samples.NAMES.get(random.nextInt(Samples.NAMES.size()));
    StringBuilder text = new StringBuilder(Samples.file(name).text());
    int damages = 1 + random.nextInt(8);
    for (int i = 0; i < damages && text.length() > 10; i++) {
      int at = random.nextInt(text.length() - 5);
      int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 80 : 6));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
        case 3 -> text.replace(at, to, SCRAPS.get(random.nextInt(SCRAPS.size())));
        default -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
      }
    }
    return text.toString();
  }
}
