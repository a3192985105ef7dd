package dev.shoreline.syntax;

import org.eclipse.xtext.parsetree.reconstr.IParseTreeConstructor;

/** Binds the services of the Shoreline language that differ from Xtext's own. */
public class ShorelineRuntimeModule extends AbstractShorelineRuntimeModule {

  /** Texts are never written from a model: the language has no serializer. */
  public IParseTreeConstructor bindIParseTreeConstructorToInstance() {
    return (object, out) -> {
      throw new UnsupportedOperationException("a Shoreline text cannot be written from its model");
    };
  }
}
