package dev.shoreline.syntax.outline;

import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.SourceFile;

/** A declaration and the file it stands in. */
public record Declared(SourceFile file, String packageName, DeclaredName declared) {

  public DeclarationKind kind() {
    return declared.kind();
  }

  /** Within its package: {@code XpoMsa}, {@code Ieee8023dj.DR8}. */
  public String name() {
    return declared.name();
  }

  public String simpleName() {
    return name().substring(name().lastIndexOf('.') + 1);
  }

  /** For example {@code std.standards.XpoMsa}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? name() : packageName + "." + name();
  }

  /** Full name of what it is declared in: its package, or for a section its standard. */
  public String owner() {
    String full = qualifiedName();
    int dot = full.lastIndexOf('.');
    return dot < 0 ? "" : full.substring(0, dot);
  }

  /** Where the name stands. */
  public Span span() {
    return file.lines().span(declared.offset(), declared.length());
  }
}
