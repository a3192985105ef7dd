// Every snippet as the editor inserts it with nothing filled in, at a place where it belongs.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const snippets = JSON.parse(readFileSync(path.join(here, '../../snippets/shore.json'), 'utf8'));
const places = JSON.parse(readFileSync(path.join(here, 'places.json'), 'utf8'));
const design = readFileSync(path.join(here, 'design.shore'), 'utf8');

/** Expands placeholders, choices and tab stops; a mirror takes the text of the first of its number. */
export function expand(body) {
  const defaults = new Map();
  const text = body.join('\n');
  for (const [, number, choice, value] of text.matchAll(/\$\{(\d+)(?:\|([^,|]*)[^|]*\||:([^}]*))\}/g)) {
    if (!defaults.has(number)) {
      defaults.set(number, choice ?? value);
    }
  }
  return text
    .replace(/\$\{(\d+)(?:\|[^|]*\||:[^}]*)\}/g, (_, number) => defaults.get(number))
    .replace(/\$\{?(\d+)\}?/g, (_, number) => defaults.get(number) ?? '');
}

/** Prefix -> whole text of a file with the snippet in it. */
export function expansions() {
  const texts = new Map();
  for (const { prefix, body } of Object.values(snippets)) {
    const place = places[prefix];
    if (!place) {
      throw new Error(`tests/snippets/places.json does not say where ${prefix} belongs`);
    }
    const text = expand(body);
    texts.set(prefix, place === 'file' ? `${text.trimEnd()}\n` : inserted(text, place, prefix));
  }
  return texts;
}

function inserted(snippet, place, prefix) {
  const lines = design.replace('CONTEXT', `snippets.${prefix.replaceAll('-', '_')}`).split('\n');
  const from = lines.findIndex(line => line.trim() === `//@${place}`);
  if (from < 0) {
    throw new Error(`tests/snippets/design.shore has no place ${place}`);
  }
  const indent = /^ */.exec(lines[from])[0];
  const close = lines.findIndex((line, i) => i > from && line === `${indent}//@end`);
  const replaced = ['top', 'standard'].includes(place) ? 1 : close - from + 1;
  const text = snippet.split('\n').map(line => (line ? indent + line : line));
  lines.splice(from, replaced, ...text);
  const kept = lines.filter(line => !line.trim().startsWith('//@'));
  // Where nothing was put in, the blank lines around the place become one.
  return kept.filter((line, i) => line.trim() || kept[i - 1]?.trim()).map(line => line.trimEnd()).join('\n');
}
