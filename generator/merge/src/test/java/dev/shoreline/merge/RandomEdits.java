package dev.shoreline.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do to a spec, drawn at random; made on lines, knowing nothing of elements. */
final class RandomEdits {
  private static final Pattern NUMBER = Pattern.compile("(?<=[ =])\\d+(?=[ .\\n]|$)");

  private final Random random;

  RandomEdits(Random random) {
    this.random = random;
  }

  /** The text with one to five edits. */
  String of(String text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      edit(lines);
    }
    return String.join("\n", lines);
  }

  private void edit(List<String> lines) {
    int at = random.nextInt(lines.size());
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> changeNumber(lines, at);
      case 3 -> addBeside(lines, at);
      case 4 -> removeStatement(lines, at);
      case 5 -> moveParagraph(lines);
      case 6 -> addPart(lines);
      case 7 -> comment(lines, at);
      default -> layOut(lines, at);
    }
  }

  private void changeNumber(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      Matcher number = NUMBER.matcher(lines.get(i));
      if (lines.get(i).startsWith(" ") && number.find()) {
        lines.set(i, number.replaceFirst(String.valueOf(1 + random.nextInt(9))));
        return;
      }
    }
  }

  /** A member like its neighbour with another name, as most additions are. */
  private void addBeside(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches(" +[a-z][a-z-]*(\\[.*])? .*[a-zA-Z0-9\"]")) {
        lines.add(i + 1, line.replaceFirst("^( +)([a-z][a-z-]*)", "$1$2-n" + random.nextInt(1000)));
        return;
      }
    }
  }

  private void removeStatement(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).matches(" +[^{}()\\[]*")) {
        lines.remove(i);
        return;
      }
    }
  }

  private void moveParagraph(List<String> lines) {
    List<Integer> breaks = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).isEmpty() && lines.get(i + 1).matches("[a-z/].*")) {
        breaks.add(i);
      }
    }
    if (breaks.size() < 3) {
      return;
    }
    int chosen = random.nextInt(breaks.size() - 1);
    List<String> stretch = lines.subList(breaks.get(chosen), breaks.get(chosen + 1));
    List<String> paragraph = List.copyOf(stretch);
    if (paragraph.stream().anyMatch(l -> l.matches("import .*"))) {
      return;
    }
    stretch.clear();
    int to = breaks.get(random.nextInt(breaks.size()));
    lines.addAll(to > breaks.get(chosen) ? Math.max(0, to - paragraph.size()) : to, paragraph);
  }

  private void addPart(List<String> lines) {
    String name = "New" + random.nextInt(1000);
    lines.addAll(
        lines.size() - 1,
        List.of(
            "",
            "/** Of " + name + ". */",
            "part " + name + " : Component {",
            "  width " + random.nextInt(9) + " mm",
            "}"));
  }

  private void comment(List<String> lines, int at) {
    String comment = "// remark " + random.nextInt(1000);
    if (random.nextBoolean()) {
      lines.add(at, comment);
    } else {
      lines.addAll(at, List.of("", comment, ""));
    }
  }

  private void layOut(List<String> lines, int at) {
    if (random.nextBoolean()) {
      lines.set(at, lines.get(at).replaceFirst("(?<=\\w) +(?=[0-9])", "    "));
    } else {
      lines.add(at, "");
    }
  }
}
