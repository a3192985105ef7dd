package dev.shoreline.eclipse.tests;

/** Specs that tests use. */
public final class Specs {
  /** Checks without a message. */
  public static final String CLEAN =
      """
      shoreline 1.0
      package tests

      /** One engine. */
      design Small {
        description "A small design"
        route       cpo

        chip {
          oe[1..4] : TinyEngine
        }
      }
      """;

  /** The part that {@link #CLEAN} uses. */
  public static final String PARTS =
      """
      shoreline 1.0
      package tests

      part TinyEngine : OpticalEngine {
        description "An engine"
        host        unknown
        line        unknown
        power       typ 10 W, max 12 W
      }
      """;

  /** A part that nobody has declared. */
  public static final String BROKEN = CLEAN.replace("TinyEngine", "TinyEngin");

  private Specs() {}
}
