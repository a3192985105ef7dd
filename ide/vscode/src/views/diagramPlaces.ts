import type { DiagramView } from '../server/protocol';

interface Place {
  line: number;
  character: number;
}

/** What of a diagram stands at a place of a text: everything on the smallest stretch of text around it. */
export function idsAt(view: DiagramView, isFile: (uri: string) => boolean, at: Place): string[] {
  const around = [...view.nodes, ...view.edges].filter(({ location }) =>
    location && isFile(location.uri) && !before(at, location.range.start) && !before(location.range.end, at));
  const sizes = around.map(({ location }) => size(location!.range));
  const smallest = sizes.reduce((least, size) => (before(size, least) ? size : least), { line: Infinity, character: 0 });
  return around.filter((_, i) => !before(smallest, sizes[i]!)).map(({ id }) => id);
}

function before(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function size({ start, end }: { start: Place; end: Place }): Place {
  const line = end.line - start.line;
  return { line, character: line ? end.character : end.character - start.character };
}
