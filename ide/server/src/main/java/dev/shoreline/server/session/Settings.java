package dev.shoreline.server.session;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client may set: as {@code initializationOptions}, and later as the section {@code
 * shoreline} of {@code workspace/didChangeConfiguration}. What is unknown or of a wrong type is
 * passed over.
 *
 * @param pause {@code pause}: milliseconds without an edit before whole designs are checked
 * @param libraries {@code libraries}: jars or folders of spec libraries; relative to the workspace
 *     folder
 * @param trusted {@code trusted}: whether files may be written for the workspace; without it
 *     nothing is built
 * @param asOf {@code asOf}: the day that waivers are judged on, as 2027-03-01; null for today
 * @param output {@code output}: folder that builds write to, relative to the workspace folder
 * @param libraryCopies {@code libraryCopies}: folder for the readable copies of library files and
 *     rule pages; null for one in the user's cache
 * @param baseline {@code baseline}: a revision of Git that verdicts are compared with while typing,
 *     for example HEAD; empty for none
 * @param constructs {@code constructs}: whether completion offers whole constructs; an editor with
 *     snippets of its own says false
 */
public record Settings(
    long pause,
    List<String> libraries,
    boolean trusted,
    @Nullable LocalDate asOf,
    String output,
    @Nullable String libraryCopies,
    String baseline,
    boolean constructs) {
  /** What holds when the client says nothing. */
  public static final Settings DEFAULT =
      new Settings(300, List.of(), true, null, "out", null, "", true);

  private static final long LONGEST_PAUSE = 60_000;

  public Settings {
    libraries = List.copyOf(libraries);
  }

  /**
   * These settings with those that the client states.
   *
   * @param stated a JSON object, itself the section or holding it under {@code shoreline}
   */
  public Settings with(@Nullable Object stated) {
    if (!(stated instanceof JsonObject object)) {
      return this;
    }
    JsonObject section = object.get("shoreline") instanceof JsonObject inner ? inner : object;
    JsonPrimitive pauseStated = primitive(section, "pause");
    JsonPrimitive trustedStated = primitive(section, "trusted");
    String outputStated = string(section, "output");
    String copiesStated = string(section, "libraryCopies");
    String baselineStated = string(section, "baseline");
    JsonPrimitive constructsStated = primitive(section, "constructs");
    return new Settings(
        pauseStated != null && pauseStated.isNumber()
            ? Math.max(0, Math.min(LONGEST_PAUSE, pauseStated.getAsLong()))
            : pause,
        section.has("libraries") ? strings(section.get("libraries")) : libraries,
        trustedStated != null && trustedStated.isBoolean() ? trustedStated.getAsBoolean() : trusted,
        section.has("asOf") ? day(string(section, "asOf")) : asOf,
        outputStated != null && !outputStated.isBlank() ? outputStated : output,
        copiesStated != null && !copiesStated.isBlank() ? copiesStated : libraryCopies,
        baselineStated != null ? baselineStated.strip() : baseline,
        constructsStated != null && constructsStated.isBoolean()
            ? constructsStated.getAsBoolean()
            : constructs);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable JsonPrimitive primitive(JsonObject section, String name) {
    return section.get(name) instanceof JsonPrimitive p ? p : null;
  }

  private static @Nullable String string(JsonObject section, String name) {
    JsonPrimitive p = primitive(section, name);
    return p != null && p.isString() ? p.getAsString() : null;
  }

  private static List<String> strings(JsonElement array) {
    List<String> all = new ArrayList<>();
    if (array.isJsonArray()) {
      for (JsonElement e : array.getAsJsonArray()) {
        if (e instanceof JsonPrimitive p && p.isString() && !p.getAsString().isBlank()) {
          all.add(p.getAsString());
        }
      }
    }
    return all;
  }
}
