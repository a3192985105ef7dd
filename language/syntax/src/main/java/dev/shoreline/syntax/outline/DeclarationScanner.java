package dev.shoreline.syntax.outline;

import dev.shoreline.syntax.lex.ReservedWords;
import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a text declares in one pass over its tokens, many times faster than parsing it. It
 * reads any text; for one without syntax errors it finds what the parser finds.
 */
public final class DeclarationScanner {
  private static final int LOST = -1;

  private final String text;
  private final TokenCutter token;
  private final List<ImportedName> imports = new ArrayList<>();
  private final List<DeclaredName> declarations = new ArrayList<>();
  private String packageName = "";
  private int depth;

  /** The standard whose body is open, or empty. */
  private String standard = "";

  private DeclarationScanner(String text) {
    this.text = text;
    token = new TokenCutter(text);
  }

  public static FileOutline scan(String text) {
    return new DeclarationScanner(text).scan();
  }

  private FileOutline scan() {
    token.nextVisible();
    while (token.kind() != TokenKind.END) {
      if (token.kind() == TokenKind.SYMBOL) {
        symbol();
      } else if (token.kind() == TokenKind.WORD && depth == 0) {
        topLevelWord();
      } else if (token.kind() == TokenKind.WORD && depth == 1 && !standard.isEmpty()) {
        standardWord();
      } else if (token.kind() == TokenKind.WORD && isAtLineStart()) {
        lostWord();
      } else {
        token.nextVisible();
      }
    }
    return new FileOutline(packageName, imports, declarations);
  }

  private void symbol() {
    if (token.is("{") || token.is("(") || token.is("[")) {
      depth++;
    } else if (token.is("}") || token.is(")") || token.is("]")) {
      depth = Math.max(0, depth - 1);
      if (depth == 0) {
        standard = "";
      }
    }
    boolean namesSomething = token.is(":");
    token.nextVisible();
    if (namesSomething) {
      qualifiedName();
    }
  }

  private void topLevelWord() {
    String word = token.token();
    token.nextVisible();
    switch (word) {
      case "package" -> {
        String name = qualifiedName();
        if (packageName.isEmpty() && declarations.isEmpty()) {
          packageName = name;
        }
      }
      case "import" -> importedName();
      case "from" -> qualifiedName();
      case "kind" -> declaration(DeclarationKind.KIND);
      case "part" -> declaration(DeclarationKind.PART);
      case "source" -> declaration(DeclarationKind.SOURCE);
      case "standard" -> declaration(DeclarationKind.STANDARD);
      case "design" -> declaration(DeclarationKind.DESIGN);
      default -> {}
    }
  }

  private void standardWord() {
    String word = token.token();
    token.nextVisible();
    switch (word) {
      case "section" -> declaration(DeclarationKind.SECTION);
      // What follows is a name, whatever it spells.
      case "limit", "rule", "on", "from" -> qualifiedName();
      default -> {}
    }
  }

  /**
   * Somewhere before, a bracket was not closed. What looks like a declaration at the beginning of a
   * line is taken for one, so that one open bracket does not make the rest of the file unknown to
   * others.
   */
  private void lostWord() {
    String word = token.token();
    int depthBefore = depth;
    int known = declarations.size();
    token.nextVisible();
    depth = LOST;
    switch (word) {
      case "kind" -> declaration(DeclarationKind.KIND);
      case "part" -> declaration(DeclarationKind.PART);
      case "source" -> declaration(DeclarationKind.SOURCE);
      case "standard" -> declaration(DeclarationKind.STANDARD);
      case "design" -> declaration(DeclarationKind.DESIGN);
      default -> {}
    }
    depth = declarations.size() > known ? 0 : depthBefore;
  }

  private void declaration(DeclarationKind kind) {
    if (!isName()) {
      return;
    }
    String name = token.token();
    int offset = token.start();
    token.nextVisible();
    if (!confirms(kind)) {
      return;
    }
    String full = kind == DeclarationKind.SECTION ? standard + "." + name : name;
    declarations.add(new DeclaredName(kind, full, offset, name.length()));
    if (kind != DeclarationKind.SECTION) {
      standard = kind == DeclarationKind.STANDARD ? name : "";
    }
  }

  /** Whether the token behind the name can only stand there in a declaration. */
  private boolean confirms(DeclarationKind kind) {
    boolean isText = token.kind() == TokenKind.STRING || token.kind() == TokenKind.UNCLOSED_STRING;
    return switch (kind) {
      case KIND -> token.is(":") || token.is("{");
      // A call as the value of an attribute called `part` or `design` looks the same.
      case PART -> token.is(":") || depth != LOST && token.is("(");
      case SOURCE, STANDARD -> isText;
      case SECTION -> isText || token.is("{") || token.is("provisional");
      case DESIGN -> token.is("{") || depth != LOST && token.is("(");
    };
  }

  private void importedName() {
    int start = token.start();
    int end = start;
    StringBuilder name = new StringBuilder();
    boolean wildcard = false;
    while (isName()) {
      name.append(token.token());
      end = token.end();
      token.nextVisible();
      wildcard = token.is(".*");
      if (!token.is(".")) {
        break;
      }
      name.append('.');
      token.nextVisible();
    }
    if (wildcard) {
      end = token.end();
      token.nextVisible();
    }
    if (name.length() > 0) {
      imports.add(new ImportedName(name.toString(), wildcard, start, end - start));
    }
  }

  private String qualifiedName() {
    StringBuilder name = new StringBuilder();
    while (isName()) {
      name.append(token.token());
      token.nextVisible();
      if (!token.is(".")) {
        break;
      }
      name.append('.');
      token.nextVisible();
    }
    return name.toString();
  }

  private boolean isAtLineStart() {
    return token.start() == 0 || text.charAt(token.start() - 1) == '\n';
  }

  private boolean isName() {
    return token.kind() == TokenKind.NAME
        || token.kind() == TokenKind.WORD && !ReservedWords.contains(token.token());
  }
}
