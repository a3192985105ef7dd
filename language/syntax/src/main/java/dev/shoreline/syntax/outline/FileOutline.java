package dev.shoreline.syntax.outline;

import java.util.List;

/**
 * What a file declares and imports.
 *
 * @param packageName empty for a file without a package
 */
public record FileOutline(
    String packageName, List<ImportedName> imports, List<DeclaredName> declarations) {
  public FileOutline {
    imports = List.copyOf(imports);
    declarations = List.copyOf(declarations);
  }

  /** The name by which other files know something declared here. */
  public String qualified(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
