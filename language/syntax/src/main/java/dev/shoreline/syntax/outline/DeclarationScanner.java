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

  /** The standard or design whose body is open, or empty. */
  private String owner = "";

  private DeclarationKind ownerKind = DeclarationKind.STANDARD;

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
      } else if (token.kind() == TokenKind.WORD && depth == 1 && !owner.isEmpty()) {
        memberWord();
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
      // The parentheses around parameters come before the body.
      if (depth == 0 && token.is("}")) {
        owner = "";
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
      case "compare" -> declaration(DeclarationKind.COMPARE);
      case "fabric" -> declaration(DeclarationKind.FABRIC);
      case "overlay" -> overlay();
      default -> {}
    }
  }

  private void memberWord() {
    if (ownerKind == DeclarationKind.STANDARD) {
      standardWord();
    } else {
      designWord();
    }
  }

  private void designWord() {
    String word = token.token();
    token.nextVisible();
    if (word.equals("variant")) {
      declaration(DeclarationKind.VARIANT);
    }
  }

  private void overlay() {
    int offset = token.start();
    int end = token.end();
    String name = qualifiedName();
    if (!name.isEmpty() && (isText() || token.is("{"))) {
      declarations.add(
          new DeclaredName(
              DeclarationKind.OVERLAY, name, offset, Math.max(end - offset, name.length())));
      owner = "";
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
      case "compare" -> declaration(DeclarationKind.COMPARE);
      case "fabric" -> declaration(DeclarationKind.FABRIC);
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
    boolean isMember = kind == DeclarationKind.SECTION || kind == DeclarationKind.VARIANT;
    String full = isMember ? owner + "." + name : name;
    declarations.add(new DeclaredName(kind, full, offset, name.length()));
    if (!isMember) {
      boolean isOwner = kind == DeclarationKind.STANDARD || kind == DeclarationKind.DESIGN;
      owner = isOwner ? name : "";
      ownerKind = kind;
    }
  }

  /** Whether the token behind the name can only stand there in a declaration. */
  private boolean confirms(DeclarationKind kind) {
    boolean isText = isText();
    return switch (kind) {
      case KIND -> token.is(":") || token.is("{");
      // A call as the value of an attribute called `part` or `design` looks the same.
      case PART -> token.is(":") || depth != LOST && token.is("(");
      case SOURCE, STANDARD -> isText;
      case SECTION -> isText || token.is("{") || token.is("provisional");
      case DESIGN -> token.is("{") || token.is("was") || depth != LOST && token.is("(");
      case VARIANT -> isText || token.is("{") || token.is("(") || token.is("was");
      case COMPARE -> isText || token.is("{") || token.is("scaled");
      case FABRIC -> isText || token.is("{");
      case OVERLAY -> false;
    };
  }

  private boolean isText() {
    return token.kind() == TokenKind.STRING || token.kind() == TokenKind.UNCLOSED_STRING;
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
