package dev.shoreline.eclipse.navigate;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.assist.SpecHover;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import dev.shoreline.eclipse.server.Spans;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Ctrl+click and F3: from a name to where it is declared. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {
  @Override
  public IHyperlink @Nullable [] detectHyperlinks(
      ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    String uri = document == null ? null : OpenSpecs.uri(document);
    if (document == null || uri == null) {
      return null;
    }
    DefinitionParams params =
        new DefinitionParams(
            new TextDocumentIdentifier(uri), Spans.position(document, region.getOffset()));
    var answer =
        Answers.within(
            Answers.BRIEF,
            ShorelinePlugin.server()
                .ask(
                    offered -> Answers.isOn(offered.getDefinitionProvider()),
                    remote -> remote.getTextDocumentService().definition(params)));
    List<Location> places = answer == null ? List.of() : places(answer);
    if (places.isEmpty()) {
      return null;
    }
    IRegion word = new SpecHover().getHoverRegion(viewer, region.getOffset());
    List<IHyperlink> links = new ArrayList<>();
    for (Location place : several ? places : places.subList(0, 1)) {
      links.add(new PlaceLink(word, place));
    }
    return links.toArray(IHyperlink[]::new);
  }

  private static List<Location> places(
      Either<List<? extends Location>, List<? extends LocationLink>> answer) {
    if (answer.isLeft()) {
      return List.copyOf(answer.getLeft());
    }
    return answer.getRight().stream()
        .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange()))
        .toList();
  }

  /** One declaration. */
  private record PlaceLink(IRegion word, Location place) implements IHyperlink {
    @Override
    public IRegion getHyperlinkRegion() {
      return word;
    }

    @Override
    public @Nullable String getTypeLabel() {
      return null;
    }

    @Override
    public String getHyperlinkText() {
      String uri = place.getUri();
      return "Open declaration in " + uri.substring(uri.lastIndexOf('/') + 1);
    }

    @Override
    public void open() {
      Places.open(place);
    }
  }
}
