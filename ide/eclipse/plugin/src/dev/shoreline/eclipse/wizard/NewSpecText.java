package dev.shoreline.eclipse.wizard;

/** The text a new spec begins with; it checks without a message and is laid out. */
final class NewSpecText {
  private NewSpecText() {}

  /**
   * @param design a name of the language
   */
  static String of(String namespace, String design) {
    return """
    shoreline 1.0
    package %s

    /** What a rule needs and is not stated is unknown; the rule is then not evaluated. */
    design %s {
      description "%s"
      route       cpo
    }
    """
        .formatted(namespace, design, design);
  }

  /** A name of the language made of a file name, a capital first. */
  static String name(String fileName) {
    StringBuilder name = new StringBuilder();
    boolean upper = true;
    for (char c : fileName.replaceFirst("\\.shore$", "").toCharArray()) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter || (c >= '0' && c <= '9' && !name.isEmpty())) {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      } else {
        upper = true;
      }
    }
    return name.isEmpty() ? "Example" : name.toString();
  }

  /** A package made of a project name. */
  static String namespace(String project) {
    StringBuilder name = new StringBuilder();
    for (char c : project.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !name.isEmpty())) {
        name.append(c);
      }
    }
    return name.isEmpty() ? "specs" : name.toString();
  }
}
