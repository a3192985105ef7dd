package dev.shoreline.git.install;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is set in Git's configuration, key by key. */
public final class DriverSettings {
  /**
   * Lines that a hunk header may show: the declaration, and below it the variant or the section,
   * that a change stands in.
   */
  public static final String HUNK_HEADER =
      "^((kind|part|source|standard|overlay|design|compare|fabric)[ \t]+[A-Za-z_].*"
          + "|[ \t]+(variant|section)[ \t]+[A-Za-z_].*)$";

  private DriverSettings() {}

  /**
   * Keys and values, in the order in which they are set.
   *
   * @param tool what starts Shoreline: a name on the path, or a path
   */
  public static Map<String, String> of(String tool) {
    String command = quoted(tool);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("diff.shoreline.textconv", textConversion(command));
    settings.put("diff.shoreline.cachetextconv", "true");
    settings.put("diff.shoreline.xfuncname", HUNK_HEADER);
    settings.put("merge.shoreline.name", "specs of Shoreline, element by element");
    settings.put("merge.shoreline.driver", mergeDriver(command));
    settings.put("merge.shoreline.recursive", "binary");
    // The path says which specs the file stands among; one file alone is seldom a design.
    settings.put(
        "difftool.shoreline.cmd", command + " diff \"$MERGED\" \"$LOCAL\" . . \"$REMOTE\" . .");
    return settings;
  }

  /** Without the tool, the text as it is: a diff that fails would be of no use to anybody. */
  private static String textConversion(String command) {
    return "f() { " + command + " canon \"$1\" 2>/dev/null || cat \"$1\"; }; f";
  }

  /**
   * Git takes any exit code up to 128 (in old versions any but 0) for a merge that is done, with
   * conflicts. Where the tool is missing or does not start, that would leave ours alone, without a
   * marker and without theirs. So a result that is neither clean nor has markers is made by Git.
   */
  private static String mergeDriver(String command) {
    return command
        + " merge %O %A %B -L %X -L %S -L %Y --marker-size %L -P %P;"
        + " s=$?; test $s -eq 0 && exit 0;"
        + " test $s -eq 1 && grep -q '^<<<' %A && exit 1;"
        + " git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B";
  }

  /** A word of the shell; Git hands these commands to one on every system. */
  static String quoted(String word) {
    return word.matches("[A-Za-z0-9_./:@+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
