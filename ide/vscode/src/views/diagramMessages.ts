// What the panel and its page tell each other.
import type { DiagramView } from '../server/protocol';

/** To the page. */
export type ToPage =
  | { kind: 'draw'; view: DiagramView }
  | { kind: 'tell'; text: string }
  | { kind: 'select'; ids: string[] };

/** From the page. */
export type FromPage = { kind: 'ready' } | { kind: 'reveal'; id: string };
