package dev.shoreline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that Git hands to an outside diff program: path, old file, its id and mode, new file,
 * its id and mode, and for a renamed file its new path and how alike both are.
 */
final class GitHandover {
  private static final int WORDS = 7;
  private static final int WORDS_OF_RENAME = 9;

  private static final int OLD_FILE = 1;
  private static final int OLD_ID = 2;
  private static final int OLD_MODE = 3;
  private static final int NEW_FILE = 4;
  private static final int NEW_ID = 5;
  private static final int NEW_MODE = 6;
  private static final int NEW_PATH = 7;

  private static final Pattern ID = Pattern.compile("\\.|[0-9a-f]{40}|[0-9a-f]{64}");
  private static final Pattern MODE = Pattern.compile("\\.|[0-7]{6}");
  private static final String NO_FILE = "/dev/null";

  private GitHandover() {}

  /** Empty when the words are something else. */
  static Optional<DiffSides> read(List<String> words, Path base) {
    boolean count = words.size() == WORDS || words.size() == WORDS_OF_RENAME;
    if (!count
        || !ID.matcher(words.get(OLD_ID)).matches()
        || !ID.matcher(words.get(NEW_ID)).matches()
        || !MODE.matcher(words.get(OLD_MODE)).matches()
        || !MODE.matcher(words.get(NEW_MODE)).matches()) {
      return Optional.empty();
    }
    String path = words.size() == WORDS ? words.get(0) : words.get(NEW_PATH);
    return Optional.of(
        new DiffSides.OneFile(
            base.resolve(path), file(words.get(OLD_FILE), base), file(words.get(NEW_FILE), base)));
  }

  private static @Nullable Path file(String word, Path base) {
    return word.equals(NO_FILE) ? null : base.resolve(word);
  }
}
