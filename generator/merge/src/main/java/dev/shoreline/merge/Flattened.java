package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.Element.Leaf;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Elements by their path from the file down, with what each says without layout. */
final class Flattened {
  private static final String STEP = "\n";

  private final Map<String, List<String>> lines = new TreeMap<>();

  private Flattened() {}

  /**
   * @param base version whose keys count where an element says what it was called
   */
  static Map<String, List<String>> of(@Nullable Element base, Element element, String path) {
    Flattened flattened = new Flattened();
    flattened.add(base, element, path);
    return flattened.lines;
  }

  static String below(String path, String key) {
    return path + STEP + key;
  }

  private void add(@Nullable Element base, Element element, String path) {
    if (element instanceof Leaf leaf) {
      put(path, leaf.body());
      put(below(path, "lead"), leaf.lead());
      return;
    }
    Map<String, Element> before =
        base instanceof Block block ? Pairing.byKey(block.children()) : Map.of();
    Pairing.renamed(before.keySet(), ((Block) element).children())
        .forEach((key, child) -> add(before.get(key), child, below(path, key)));
  }

  private void put(String path, String text) {
    List<String> said = NormalLines.of(text);
    if (!said.isEmpty()) {
      lines.put(path, said);
    }
  }
}
