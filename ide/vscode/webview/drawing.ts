import type { DiagramEdge, DiagramNode, DiagramView } from '../src/server/protocol';
import { shape } from './shapes';

const LINE = 16;
const STATUSES = ['pass', 'marginal', 'fail', 'waived', 'not evaluated'];
const EDGES = ['electrical', 'optical', 'laser', 'power', 'coolant'];

/** Draws a diagram as the server laid it out: outer boxes first, then lines, then inner boxes. */
export function draw(view: DiagramView): SVGElement {
  const drawing = shape('g', { id: 'drawing' });
  const parents = new Set(view.nodes.map(node => node.parent));
  const depths = depthsOf(view.nodes);
  const nodes = [...view.nodes].sort((one, other) => depths.get(one.id)! - depths.get(other.id)!);
  drawing.append(...nodes.filter(node => isOuter(node, parents)).map(node => box(node, true)));
  drawing.append(...view.edges.map(line));
  drawing.append(...nodes.filter(node => !isOuter(node, parents)).map(node => box(node, false)));
  return drawing;
}

function isOuter(node: DiagramNode, parents: Set<string>): boolean {
  return node.kind === 'level' || parents.has(node.id);
}

/** How deep each box stands in others; a box that is said to stand in itself counts as an outer one. */
function depthsOf(nodes: DiagramNode[]): Map<string, number> {
  const parents = new Map(nodes.map(node => [node.id, node.parent]));
  return new Map(nodes.map(node => {
    let depth = 0;
    for (let at = node.parent; at && parents.has(at) && depth < nodes.length; at = parents.get(at)!) {
      depth++;
    }
    return [node.id, depth];
  }));
}

function box(node: DiagramNode, outer: boolean): SVGElement {
  const group = shape('g', {
    class: `node ${word(node.kind, ['level', 'part', 'loop', 'medium'])} ${statusClass(node.status)}`,
    'data-id': node.id,
    transform: `translate(${node.x} ${node.y})`,
    tabindex: 0,
    role: 'button',
    'aria-label': [...node.lines, node.status].filter(Boolean).join(', '),
  });
  const radius = node.kind === 'loop' ? 14 : 4;
  group.append(shape('title', {}, [...node.lines, node.status].filter(Boolean).join('\n')));
  group.append(shape('rect', { width: node.width, height: node.height, rx: radius }));
  const top = outer ? LINE : (node.height - LINE * (node.lines.length - 1)) / 2 + 4;
  node.lines.forEach((text, i) => group.append(shape('text', {
    x: outer ? 8 : node.width / 2,
    y: top + i * LINE,
    class: `${i === 0 ? 'name' : 'detail'} ${outer ? 'outer' : 'inner'}`,
  }, text)));
  return group;
}

function line(edge: DiagramEdge): SVGElement {
  const group = shape('g', {
    class: `edge ${word(edge.kind, EDGES)} ${statusClass(edge.status)}`,
    'data-id': edge.id,
    tabindex: 0,
    role: 'button',
    'aria-label': [edge.label, edge.status].filter(Boolean).join(', '),
  });
  const points = pairs(edge.points);
  group.append(shape('title', {}, [edge.label, edge.kind, edge.status].filter(Boolean).join('\n')));
  group.append(shape('polyline', { class: 'grip', points }), shape('polyline', { class: 'line', points }));
  const lines = edge.label ? edge.label.split('\n') : [];
  lines.forEach((text, i) =>
    group.append(shape('text', { x: edge.labelX + 4, y: edge.labelY + 12 + i * LINE, class: 'label' }, text)));
  return group;
}

function pairs(points: number[]): string {
  const said: string[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    said.push(`${points[i]},${points[i + 1]}`);
  }
  return said.join(' ');
}

export function statusClass(status: string): string {
  return STATUSES.includes(status) ? `status-${status.replace(' ', '-')}` : 'status-none';
}

function word(text: string, known: string[]): string {
  return known.includes(text) ? text : 'other';
}

/** What the colours in this drawing mean, in words. */
export function legend(view: DiagramView): HTMLElement[] {
  const said = new Set([...view.nodes, ...view.edges].map(one => one.status));
  const kinds = new Set(view.edges.map(edge => edge.kind));
  return [
    ...EDGES.filter(kind => kinds.has(kind)).map(kind => entry(`kind ${kind}`, kind)),
    ...STATUSES.filter(status => said.has(status)).map(status => entry(statusClass(status), status)),
  ];
}

function entry(className: string, text: string): HTMLElement {
  const made = document.createElement('li');
  made.className = className;
  made.textContent = text;
  return made;
}
