package dev.shoreline.server.write;

import dev.shoreline.evaluate.function.Function;
import dev.shoreline.evaluate.function.Functions;
import dev.shoreline.server.names.Types;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.DocComments;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What a part's or function's parentheses take, while they are being filled in. */
public final class Signatures {
  public static final List<String> TRIGGERS = List.of("(", ",");

  private Signatures() {}

  /** Null outside of parentheses. */
  public static @Nullable SignatureHelp at(Snapshot snapshot, String path, Position position) {
    ParsedFile file = snapshot.file(path).orElse(null);
    if (file == null) {
      return null;
    }
    String text = file.file().text();
    int cursor = TextPlaces.offset(file.file(), position);
    int open = opening(text, cursor);
    int end = open;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = Math.max(end, 0);
    while (start > 0
        && (Spot.isWordPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    if (open < 0 || start == end) {
      return null;
    }
    String name = text.substring(start, end);
    String written = text.substring(open + 1, cursor);
    Function function = Functions.find(name);
    if (function != null) {
      return help(function, written);
    }
    Optional<Declaration> declared =
        snapshot.reader().resolve(file.ast(), name, ShorelinePackage.Literals.PART_DECL);
    return declared.isPresent() && declared.get() instanceof PartDecl part
        ? help(part, parameters(part), written)
        : variant(file, name, written);
  }

  /** Of the last parenthesis that is still open, on the way back to the nearest brace. */
  private static int opening(String text, int cursor) {
    int closed = 0;
    for (int i = cursor - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '{' || c == '}') {
        return -1;
      } else if (c == ')') {
        closed++;
      } else if (c == '(' && closed-- == 0) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable SignatureHelp variant(ParsedFile file, String name, String written) {
    for (Declaration d : file.ast().getDeclarations()) {
      if (d instanceof DesignDecl design && !design.getParameters().isEmpty()) {
        boolean has =
            design.getMembers().stream()
                .anyMatch(
                    m ->
                        m instanceof dev.shoreline.syntax.shoreline.VariantDecl v
                            && name.equals(v.getName()));
        if (has) {
          return help(design, design.getParameters(), written);
        }
      }
    }
    return null;
  }

  private static List<ParameterDecl> parameters(PartDecl part) {
    return Types.lineage(part).stream()
        .map(PartDecl::getParameters)
        .filter(p -> !p.isEmpty())
        .findFirst()
        .<List<ParameterDecl>>map(p -> p)
        .orElse(List.of());
  }

  private static SignatureHelp help(Function function, String written) {
    SignatureInformation signature = new SignatureInformation(function.usage());
    signature.setDocumentation(function.summary());
    signature.setParameters(List.of());
    return new SignatureHelp(List.of(signature), 0, commas(written));
  }

  private static @Nullable SignatureHelp help(
      Declaration declaration, List<ParameterDecl> parameters, String written) {
    if (parameters.isEmpty()) {
      return null;
    }
    List<ParameterInformation> all = new ArrayList<>();
    StringBuilder label = new StringBuilder(declaration.getName()).append('(');
    int active = commas(written);
    String given = written.substring(written.lastIndexOf(',') + 1).strip();
    for (int i = 0; i < parameters.size(); i++) {
      label.append(i == 0 ? "" : ", ");
      int from = label.length();
      label.append(Spans.text(parameters.get(i)));
      ParameterInformation information = new ParameterInformation();
      information.setLabel(
          Either.forRight(
              new org.eclipse.lsp4j.jsonrpc.messages.Tuple.Two<>(from, label.length())));
      all.add(information);
      String name = parameters.get(i).getName();
      if (name != null && given.startsWith(name)) {
        active = i;
      }
    }
    SignatureInformation signature = new SignatureInformation(label.append(')').toString());
    signature.setDocumentation(DocComments.of(declaration));
    signature.setParameters(all);
    return new SignatureHelp(List.of(signature), 0, Math.min(active, all.size() - 1));
  }

  private static int commas(String written) {
    int depth = 0;
    int count = 0;
    for (char c : written.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      count += c == ',' && depth == 0 ? 1 : 0;
    }
    return count;
  }
}
