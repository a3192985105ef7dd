import { seeded } from './random.mjs';

const TOKEN = /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[^]*?\*\/|[A-Za-z_][\w-]*|\d+(?:\.\d+)?|\.\.|->|[<>=!]=|\s+|[^]/g;
const BLANK = /^\s/;

// Where numbers, units, words, dates and comments begin, end or run together.
const PIECES = [...'.-(/*^%e=x_9µ°"\n', ' ', '..', '.*', '->', '-0', '//', '/*', 'e-', 'e5', ' in ', ' x ', '2026', '-09', 'dated '];

/**
 * Texts that differ from valid ones by one or two tokens: one left out, doubled, exchanged for its neighbour
 * or for any other of the corpus, the blank beside it left out or made a line end, or a few characters put
 * into it that make other tokens of it.
 *
 * @param texts of valid files; those without a few tokens are passed over
 * @return {{name: string, text: string, original: string}[]} as many as asked for; the same for the same seed
 */
export function mutations(texts, count, seed) {
  const random = seeded(seed);
  const cut = texts.map(text => text.match(TOKEN) ?? []).filter(tokens => tokens.length > 4);
  const words = [...new Set(cut.flat())].filter(token => !BLANK.test(token)).sort();
  const made = [];
  while (made.length < count) {
    const original = cut[random(cut.length)];
    const tokens = [...original];
    const edits = 1 + random(2);
    const names = [];
    for (let i = 0; i < edits; i++) {
      names.push(mutate(tokens, words, random));
    }
    made.push({ name: names.join(', '), text: tokens.join(''), original: original.join('') });
  }
  return made;
}

function mutate(tokens, words, random) {
  const visible = tokens.flatMap((token, i) => (BLANK.test(token) || token === '' ? [] : [i]));
  const chosen = random(visible.length - 1);
  const [at, next] = [visible[chosen], visible[chosen + 1]];
  const token = tokens[at];
  switch (random(9)) {
    case 0:
      tokens[at] = '';
      return `delete ${token}`;
    case 1:
      tokens[at] = `${token} ${token}`;
      return `double ${token}`;
    case 2:
      [tokens[at], tokens[next]] = [tokens[next], token];
      return `swap ${token} and ${tokens[at]}`;
    case 3:
      tokens[at] = words[random(words.length)];
      return `replace ${token} by ${tokens[at]}`;
    case 4:
      tokens[at] = `${token} ${words[random(words.length)]}`;
      return `insert ${tokens[at]}`;
    case 5:
      tokens.fill('', at + 1, next);
      return `no blank behind ${token}`;
    case 6:
    case 7: {
      const piece = PIECES[random(PIECES.length)];
      const within = random(token.length + 1);
      tokens[at] = token.slice(0, within) + piece + token.slice(within);
      return `insert ${piece} at ${tokens[at]}`;
    }
    default:
      tokens[at] = `${token}\n`;
      return `line end behind ${token}`;
  }
}
