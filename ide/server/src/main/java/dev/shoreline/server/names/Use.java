package dev.shoreline.server.names;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names something.
 *
 * @param offset in UTF-16 units; of the last part of a qualified name
 * @param declares whether the name is given here
 * @param stated for an attribute, where its value is stated, if that is known
 * @param within the element that the text belongs to
 */
public record Use(
    int offset,
    int length,
    Symbol symbol,
    boolean declares,
    @Nullable EObject stated,
    EObject within) {

  public int end() {
    return offset + length;
  }

  public boolean covers(int at) {
    return offset <= at && at <= end();
  }
}
