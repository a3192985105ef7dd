package dev.shoreline.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Goals and parameters as the build wrote them into the plugin. */
record Descriptor(List<Goal> goals, List<Parameter> parameters) {
  private static final File FILE = new File("target/classes/META-INF/maven/plugin.xml");

  /**
   * @param phase empty for none
   */
  record Goal(String name, String phase, boolean threadSafe, String text) {}

  /**
   * @param property empty for none
   * @param standard value when it is not set; may be empty
   * @param goals that have it, sorted
   */
  record Parameter(
      String name, String property, String standard, TreeSet<String> goals, String text) {}

  static Descriptor read() {
    List<Goal> goals = new ArrayList<>();
    Map<String, Parameter> parameters = new TreeMap<>();
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(FILE)
              .getDocumentElement();
      for (Element mojo : children(child(root, "mojos"), "mojo")) {
        String goal = text(mojo, "goal");
        boolean threadSafe = Boolean.parseBoolean(text(mojo, "threadSafe"));
        goals.add(new Goal(goal, text(mojo, "phase"), threadSafe, text(mojo, "description")));
        if (!goal.equals("help")) {
          parameters(mojo, goal, parameters);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("the plugin has not been built: " + FILE, e);
    }
    goals.sort((a, b) -> a.name().compareTo(b.name()));
    return new Descriptor(goals, List.copyOf(parameters.values()));
  }

  private static void parameters(Element mojo, String goal, Map<String, Parameter> all) {
    for (Element p : children(child(mojo, "parameters"), "parameter")) {
      if (!text(p, "editable").equals("true")) {
        continue;
      }
      String name = text(p, "name");
      Element configuration = child(child(mojo, "configuration"), name);
      String property =
          configuration == null ? "" : configuration.getTextContent().replaceAll("[${}]", "");
      String standard = configuration == null ? "" : configuration.getAttribute("default-value");
      String key = name + " " + property;
      all.computeIfAbsent(
              key,
              k -> new Parameter(name, property, standard, new TreeSet<>(), text(p, "description")))
          .goals()
          .add(goal);
    }
  }

  String goalTable() {
    StringBuilder table = new StringBuilder("| goal | phase | what it does |\n|---|---|---|\n");
    for (Goal goal : goals) {
      String text = goal.name().equals("help") ? "Prints goals and parameters." : goal.text();
      table.append("| `").append(goal.name()).append("` | ").append(goal.phase());
      table.append(goal.phase().isEmpty() ? "| " : " | ").append(line(text)).append(" |\n");
    }
    return table.toString();
  }

  String parameterTable() {
    StringBuilder table =
        new StringBuilder(
            "| parameter, property | default | goals | meaning |\n|---|---|---|---|\n");
    for (Parameter p : parameters) {
      table.append("| `").append(p.name()).append('`');
      table.append(p.property().isEmpty() ? "" : " `" + p.property() + "`").append(" | ");
      table.append(p.standard().isEmpty() ? "" : "`" + p.standard() + "` ").append("| ");
      table.append(String.join(", ", p.goals())).append(" | ").append(line(p.text()));
      table.append(" |\n");
    }
    return table.toString();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String text(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? "" : child.getTextContent().strip();
  }

  private static Element child(Element parent, String name) {
    List<Element> found = parent == null ? List.of() : children(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
