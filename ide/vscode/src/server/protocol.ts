// What the server offers beyond the protocol: see dev.shoreline.server.protocol.
import type { Location } from 'vscode-languageclient/node';

export type Status = 'pass' | 'marginal' | 'fail' | 'waived' | 'not evaluated';

/** One design and how it fares; `status` is the worst among its verdicts. */
export interface DesignSummary {
  name: string;
  title: string;
  route: string;
  headline: string;
  status: Status;
  pass: number;
  marginal: number;
  fail: number;
  waived: number;
  notEvaluated: number;
  location: Location;
}

/** What one rule says of one subject; `id` stays the same from check to check. */
export interface VerdictLine {
  id: string;
  rule: string;
  standard: string;
  title: string;
  subject: string;
  status: Status;
  measured: string;
  limit: string;
  margin: string;
  remark: string;
  page: string;
  location: Location;
}

/** A design by its qualified name, or the first one of a file. */
export interface DesignQuery {
  design: string;
  uri: string;
}

export interface DifferenceQuery {
  against: string;
}

/** A page to show, or in one sentence why there is none. */
export interface Page {
  html: string;
  markdown: string;
  problem: string;
}

export interface DiagramNode {
  id: string;
  parent: string;
  kind: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  status: string;
  location?: Location | null;
}

export interface DiagramEdge {
  id: string;
  source: string;
  target: string;
  kind: string;
  label: string;
  labelX: number;
  labelY: number;
  points: number[];
  status: string;
  location?: Location | null;
}

/** A block diagram, laid out by the server; lengths in pixels from the upper left corner. */
export interface DiagramView {
  design: string;
  width: number;
  height: number;
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

export interface StatusEvent {
  health: 'ok' | 'warning' | 'error';
  busy: boolean;
  text: string;
}

export interface CheckedEvent {
  designs: string[];
}
