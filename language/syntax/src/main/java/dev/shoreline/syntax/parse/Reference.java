package dev.shoreline.syntax.parse;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A name that stands for a declaration.
 *
 * @param owner what the name is written in
 * @param feature of the owner that takes the declaration
 * @param name as written, without blanks
 */
public record Reference(EObject owner, EReference feature, String name, int offset, int length) {}
