// Cuts Shoreline text with the TextMate grammar the extension ships, as an editor does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const oniguruma = require('vscode-oniguruma');
const textmate = require('vscode-textmate');

export const extension = path.resolve(import.meta.dirname, '../..');
export const project = path.resolve(extension, '../..');

const file = path.join(extension, 'syntaxes/shore.tmLanguage.json');

/** Loads the grammar; the answer cuts a text into lines of `{text, scopes}`, outermost scope first. */
export async function cutter() {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async scope =>
      scope === 'source.shore' ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null,
  });
  const grammar = await registry.loadGrammar('source.shore');
  return text => {
    let state = textmate.INITIAL;
    return text.split(/\r?\n/).map(line => {
      const cut = grammar.tokenizeLine(line, state);
      state = cut.ruleStack;
      return cut.tokens.map(t => ({ text: line.slice(t.startIndex, t.endIndex), scopes: t.scopes }));
    });
  };
}
