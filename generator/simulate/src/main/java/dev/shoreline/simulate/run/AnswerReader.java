package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Run;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the answers in what a program printed. */
final class AnswerReader {
  private static final String NUMBER = "([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)";
  private static final Pattern LINE =
      Pattern.compile("^\\s*([a-z][a-z0-9_]*)\\s*=\\s*" + NUMBER + "\\s*$", Pattern.MULTILINE);

  private AnswerReader() {}

  /** The last of each name counts. */
  static Map<String, Double> read(Run run, String output) {
    Map<String, Double> answers = new LinkedHashMap<>();
    Matcher line = LINE.matcher(output);
    while (line.find()) {
      answers.put(line.group(1), Double.valueOf(line.group(2)));
    }
    for (Run.Capture capture : run.captures()) {
      Matcher m = Pattern.compile(capture.pattern(), Pattern.MULTILINE).matcher(output);
      while (m.find()) {
        answers.put(capture.name(), Double.parseDouble(m.group(1)) * capture.factor());
      }
    }
    return answers;
  }
}
