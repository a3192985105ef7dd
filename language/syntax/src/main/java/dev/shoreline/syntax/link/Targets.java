package dev.shoreline.syntax.link;

import dev.shoreline.syntax.outline.Declared;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Leads from a declared name to its syntax tree, parsing its file if that was not done before. */
public interface Targets {

  /** Null if the file has faults that kept the declaration from being read. */
  @Nullable EObject get(Declared declared);
}
