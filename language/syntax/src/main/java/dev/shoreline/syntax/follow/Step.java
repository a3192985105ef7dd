package dev.shoreline.syntax.follow;

import org.eclipse.emf.ecore.EClass;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the grammar that the place stands in.
 *
 * @param rule its name
 * @param feature what the place would give of the rule's element, or empty
 * @param reference class of declaration that the feature refers to; null if it refers to none
 * @param start offset of the first word of the rule, or of the place if that is the first
 */
public record Step(String rule, String feature, @Nullable EClass reference, int start) {}
