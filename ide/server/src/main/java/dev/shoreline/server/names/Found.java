package dev.shoreline.server.names;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param stated for an attribute, where its value is stated, if that is known
 */
record Found(Symbol symbol, @Nullable EObject stated) {
  static Found of(EObject element) {
    return new Found(Symbol.of(element), null);
  }
}
