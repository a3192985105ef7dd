// The keywords that are names as well, in the two lists of the grammar, and the reserved words, which
// are names only behind a dot or before a parenthesis. src/words.h holds the same three lists for the
// scanner; the test compares all of them with the parser's own.

/** Names of facts of a design. */
const FACT_NAMES = [
  'shoreline', 'package', 'kind', 'part', 'source', 'standard', 'section', 'limit', 'rule', 'design', 'text',
  'flag', 'date', 'group', 'number', 'money', 'one', 'required', 'revision', 'provisional', 'confidence',
  'clause', 'severity', 'hint', 'bus', 'fed', 'efficiency', 'rated', 'feed', 'loop', 'plate', 'sink', 'split',
  'overlay', 'alternative', 'about', 'compare', 'scaled', 'baseline', 'fabric',
];

/** Names everywhere else; in a design they begin a block. */
const BLOCK_NAMES = [
  'chip', 'board', 'panel', 'lanes', 'power', 'cooling', 'conforms', 'require', 'waive', 'variant', 'claims',
  'tier',
];

module.exports = { FACT_NAMES, BLOCK_NAMES };
