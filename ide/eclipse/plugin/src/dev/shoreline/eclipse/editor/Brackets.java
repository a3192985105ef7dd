package dev.shoreline.eclipse.editor;

import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Brackets that belong together. */
public final class Brackets extends DefaultCharacterPairMatcher {
  public Brackets() {
    super(new char[] {'{', '}', '[', ']', '(', ')'}, IDocumentExtension3.DEFAULT_PARTITIONING);
  }
}
