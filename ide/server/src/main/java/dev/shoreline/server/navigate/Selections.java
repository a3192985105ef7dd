package dev.shoreline.server.navigate;

import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** Ever larger stretches around a place: word, value, line of a part, part, file. */
public final class Selections {
  private Selections() {}

  /** One for each position, in their order. */
  public static List<SelectionRange> of(Snapshot snapshot, String path, List<Position> positions) {
    return snapshot
        .file(path)
        .map(file -> positions.stream().map(p -> at(file, p)).toList())
        .orElse(List.of());
  }

  private static SelectionRange at(ParsedFile file, Position position) {
    int offset = TextPlaces.offset(file.file(), position);
    int length = file.file().text().length();
    SelectionRange around = new SelectionRange(TextPlaces.range(file.file(), 0, length), null);
    ICompositeNode root = NodeModelUtils.getNode(file.ast());
    List<INode> nodes = new ArrayList<>();
    @Nullable INode leaf =
        root == null ? null : NodeModelUtils.findLeafNodeAtOffset(root.getRootNode(), offset);
    for (INode node = leaf; node != null; node = node.getParent()) {
      nodes.add(0, node);
    }
    for (INode node : nodes) {
      Range range = TextPlaces.range(file.file(), node.getOffset(), node.getLength());
      boolean holds = node.getOffset() <= offset && offset <= node.getEndOffset();
      if (holds && node.getLength() > 0 && !range.equals(around.getRange())) {
        around = new SelectionRange(range, around);
      }
    }
    return around;
  }
}
