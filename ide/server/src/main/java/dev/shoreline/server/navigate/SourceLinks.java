package dev.shoreline.server.navigate;

import dev.shoreline.model.message.Span;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SourceDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.Range;

/** The addresses of sources, to be opened. Only those of the web; a spec can name no other. */
public final class SourceLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]+)?(/[^\\s\"<>]*)?");

  private SourceLinks() {}

  public static List<DocumentLink> of(Snapshot snapshot, String path) {
    List<DocumentLink> links = new ArrayList<>();
    snapshot
        .file(path)
        .map(ParsedFile::ast)
        .ifPresent(
            ast ->
                ast.getDeclarations().stream()
                    .filter(SourceDecl.class::isInstance)
                    .map(SourceDecl.class::cast)
                    .forEach(source -> add(source, links)));
    return links;
  }

  private static void add(SourceDecl source, List<DocumentLink> links) {
    String location = source.getLocation();
    if (location == null || !ADDRESS.matcher(location).matches()) {
      return;
    }
    Span span = Spans.of(source, ShorelinePackage.Literals.SOURCE_DECL__LOCATION);
    Range whole = TextPlaces.range(span);
    whole.getStart().setCharacter(whole.getStart().getCharacter() + 1);
    whole.getEnd().setCharacter(whole.getEnd().getCharacter() - 1);
    DocumentLink link = new DocumentLink(whole);
    link.setTarget(location.startsWith("http") ? location : "https://" + location);
    link.setTooltip(source.getTitle());
    links.add(link);
  }
}
