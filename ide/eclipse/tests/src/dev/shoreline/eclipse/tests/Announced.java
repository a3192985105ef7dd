package dev.shoreline.eclipse.tests;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ServerCapabilities;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/** Tests of features that a server has to offer first. */
final class Announced {
  private Announced() {}

  /**
   * Goes on when the server offers a feature. Otherwise the output says WAITING, and the test is
   * aborted; where nothing may be passed over, it fails.
   */
  static void need(String feature, Predicate<ServerCapabilities> offered) {
    ServerCapabilities capabilities =
        Desk.answer("capabilities", ShorelinePlugin.server().capabilities());
    if (offered.test(capabilities)) {
      return;
    }
    String waiting = "WAITING: the server does not offer " + feature;
    System.out.println(waiting);
    if ("1".equals(System.getenv("SHORELINE_REQUIRE_TOOLS"))) {
      Assertions.fail(waiting);
    }
    throw new TestAbortedException(waiting);
  }
}
