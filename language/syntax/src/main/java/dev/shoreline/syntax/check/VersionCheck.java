package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.math.BigDecimal;
import java.util.List;

/**
 * A spec says which version of the language it is written in; a later one may mean another thing.
 */
final class VersionCheck {
  /** The version of the language that this is. */
  private static final BigDecimal VERSION = new BigDecimal("1.0");

  List<Diagnostic> check(SpecFile ast) {
    String written = ast.getVersion();
    if (written == null || written.length() > 12 || isKnown(written)) {
      return List.of();
    }
    return List.of(
        Diagnostic.error(
                "syntax.Version",
                Spans.of(ast, ShorelinePackage.Literals.SPEC_FILE__VERSION),
                "this is written in version "
                    + written
                    + " of the language; here is version "
                    + VERSION.toPlainString())
            .withHint("read it with a newer shoreline"));
  }

  private static boolean isKnown(String written) {
    return new BigDecimal(written).compareTo(VERSION) <= 0;
  }
}
