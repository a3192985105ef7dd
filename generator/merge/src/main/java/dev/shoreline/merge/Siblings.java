package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.Element.Leaf;
import java.util.Map;

/** Keys among the elements of one block. */
final class Siblings {
  private Siblings() {}

  /** The element, with a number in its key if siblings before it have the same. */
  static Element numbered(Element element, Map<String, Integer> seen) {
    int times = seen.merge(element.key(), 1, Integer::sum);
    return times == 1 ? element : withKey(element, element.key() + " #" + times);
  }

  /** The element under another key. */
  static Element withKey(Element element, String key) {
    if (element instanceof Leaf e) {
      return new Leaf(key, e.formerly(), e.isNameless(), e.blank(), e.lead(), e.body());
    }
    Block e = (Block) element;
    return new Block(key, e.formerly(), e.isNameless(), e.isInline(), e.children());
  }
}
