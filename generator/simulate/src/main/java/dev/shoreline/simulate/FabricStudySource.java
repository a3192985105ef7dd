package dev.shoreline.simulate;

import dev.shoreline.check.FabricConformance;

/**
 * Makes a study of a fabric. It takes figures from the same analysis as the report does, so the two
 * cannot differ in their inputs. Deterministic to the byte.
 */
public interface FabricStudySource {
  /** As in {@code --only}, and the name of the folder below {@code simulation/}. */
  String id();

  /** One line for help. */
  String title();

  /** Never fails: what cannot be simulated is an {@link Omission}. */
  Study study(FabricConformance conformance);
}
