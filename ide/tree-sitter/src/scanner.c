// Cuts what the lexer of tree-sitter cannot, by the rules of the language's own TokenCutter:
// a word after a number on the same line is its unit, a word after a dot or before an opening parenthesis is
// a name whatever it spells, a hyphen between letters belongs to the word, four digits after `dated` are a
// date. Keywords are left to the generated lexer; comments are cut here so that this is asked everywhere.
#include <stdlib.h>
#include <string.h>

#include "tree_sitter/parser.h"
#include "letters.h"
#include "words.h"

enum Token { COMMENT, IDENTIFIER, NUMBER, UNIT, DATE, MEMBER_DOT, DATED, NOTHING };

// What the token before makes of the next one. Only set when the next one is known to be cut here.
typedef enum { PLAIN, AFTER_NUMBER, AFTER_DATED, AFTER_DOT, KEYWORD_NEXT } Before;

static inline void take(TSLexer *lexer) { lexer->advance(lexer, false); }

static inline bool cut(TSLexer *lexer, enum Token token) {
  lexer->result_symbol = token;
  return true;
}

static bool listed(const char *const *words, size_t count, const char *word) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(words[i], word) == 0) return true;
  }
  return false;
}

#define LISTED(words, word) listed(words, sizeof words / sizeof words[0], word)

// A word that was read ahead: empty when no keyword can be it. A hyphen behind it that does not belong to it
// has been read as well.
typedef struct {
  char letters[WORD_SIZE];
  size_t length;
  bool hyphen;
} Word;

static void add(Word *word, int32_t c) {
  if (word->length < WORD_SIZE - 1) word->letters[word->length] = (char)c;
  word->length++;
}

// Reads on to the end of a word, and marks it if asked to.
static void read_word(TSLexer *lexer, Word *word, bool mark) {
  for (;;) {
    if (is_word_part(lexer->lookahead)) {
      add(word, lexer->lookahead);
      take(lexer);
      if (mark) lexer->mark_end(lexer);
    } else if (lexer->lookahead == '-') {
      take(lexer);
      word->hyphen = !is_word_part(lexer->lookahead);
      if (word->hyphen) break;
      // No keyword has a hyphen.
      word->length = WORD_SIZE;
    } else {
      break;
    }
  }
  word->letters[word->length < WORD_SIZE ? word->length : 0] = 0;
}

static bool is_followed_by_parenthesis(TSLexer *lexer, const Word *word) {
  return !word->hyphen && lexer->lookahead == '(';
}

// Takes a comment whose first slash has been taken; false if it has no end, or is none.
static bool take_comment(TSLexer *lexer, bool *line_ends) {
  if (lexer->lookahead == '/') {
    while (!lexer->eof(lexer) && !is_line_end(lexer->lookahead)) take(lexer);
    return true;
  }
  if (lexer->lookahead != '*') return false;
  take(lexer);
  bool star = false;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (is_line_end(c)) *line_ends = true;
    take(lexer);
    if (star && c == '/') return true;
    star = c == '*';
  }
  return false;
}

// Goes over blanks and comments; false if a comment has no end or a slash begins none.
static bool skip_hidden(TSLexer *lexer, bool *line_ends) {
  for (;;) {
    if (is_space(lexer->lookahead)) {
      if (is_line_end(lexer->lookahead)) *line_ends = true;
      take(lexer);
    } else if (lexer->lookahead == '/') {
      take(lexer);
      if (!take_comment(lexer, line_ends)) return false;
    } else {
      return !lexer->eof(lexer);
    }
  }
}

// What the word makes of itself that stands behind a number, and begins with what was read of it.
static Before word_behind_number(TSLexer *lexer, Word word) {
  read_word(lexer, &word, false);
  if (!word.hyphen && is_unit_part(lexer->lookahead)) return AFTER_NUMBER;
  if (!LISTED(NEVER_UNITS, word.letters)) return AFTER_NUMBER;
  return is_followed_by_parenthesis(lexer, &word) ? KEYWORD_NEXT : PLAIN;
}

// What the visible token behind a number is to it.
static Before behind_number(TSLexer *lexer) {
  bool line_ends = false;
  if (!skip_hidden(lexer, &line_ends) || line_ends || !starts_unit(lexer->lookahead)) return PLAIN;
  if (!starts_word(lexer->lookahead)) return AFTER_NUMBER;
  return word_behind_number(lexer, (Word){0});
}

// A hyphen and exactly two digits; marks their end.
static bool take_date_part(TSLexer *lexer) {
  if (lexer->lookahead != '-') return false;
  take(lexer);
  for (int i = 0; i < 2; i++) {
    if (!is_digit(lexer->lookahead)) return false;
    take(lexer);
  }
  if (is_word_part(lexer->lookahead)) return false;
  lexer->mark_end(lexer);
  return true;
}

static bool cut_number(TSLexer *lexer, Before *state) {
  bool dated = *state == AFTER_DATED;
  *state = PLAIN;
  int digits = 0;
  for (; is_digit(lexer->lookahead); digits++) take(lexer);
  lexer->mark_end(lexer);
  if (digits == 4) {
    if (lexer->lookahead == '-') {
      if (take_date_part(lexer)) {
        take_date_part(lexer);
        return cut(lexer, DATE);
      }
      // The hyphen has been looked at; neither fraction, exponent nor unit can follow.
      return cut(lexer, dated ? DATE : NUMBER);
    }
    if (dated && lexer->lookahead != '.') return cut(lexer, DATE);
  }
  if (lexer->lookahead == '.') {
    take(lexer);
    if (!is_digit(lexer->lookahead)) return cut(lexer, NUMBER);
    while (is_digit(lexer->lookahead)) take(lexer);
    lexer->mark_end(lexer);
  }
  if (lexer->lookahead == 'e' || lexer->lookahead == 'E') {
    Word unit = {0};
    add(&unit, lexer->lookahead);
    take(lexer);
    bool sign = lexer->lookahead == '+' || lexer->lookahead == '-';
    if (sign) take(lexer);
    if (!is_digit(lexer->lookahead)) {
      // No exponent but a word: `5 else` and `5efficiency` have none of the letters for a unit.
      *state = sign ? AFTER_NUMBER : word_behind_number(lexer, unit);
      return cut(lexer, NUMBER);
    }
    while (is_digit(lexer->lookahead)) take(lexer);
    lexer->mark_end(lexer);
  }
  *state = behind_number(lexer);
  return cut(lexer, NUMBER);
}

static bool cut_unit(TSLexer *lexer) {
  bool caret = false;
  take(lexer);
  for (;;) {
    lexer->mark_end(lexer);
    int32_t c = lexer->lookahead;
    bool after_caret = caret;
    caret = false;
    if (c == '/' || c == '*') {
      take(lexer);
      if (!starts_unit(lexer->lookahead)) break;
    } else if (c == '^') {
      take(lexer);
      if (lexer->lookahead == '-') {
        take(lexer);
        if (!is_digit(lexer->lookahead)) break;
      } else if (!is_digit(lexer->lookahead)) {
        break;
      }
    } else if (c == '-') {
      take(lexer);
      if (!after_caret && !is_word_part(lexer->lookahead)) break;
    } else if (is_unit_part(c)) {
      take(lexer);
    } else {
      break;
    }
  }
  return cut(lexer, UNIT);
}

static bool cut_word(TSLexer *lexer, Before *state) {
  Before before = *state;
  Word word = {0};
  read_word(lexer, &word, true);
  *state = PLAIN;
  if (before == AFTER_DOT) return cut(lexer, IDENTIFIER);
  bool called = is_followed_by_parenthesis(lexer, &word) && !LISTED(OPERATORS, word.letters);
  if (called && before == KEYWORD_NEXT && LISTED(NEVER_UNITS, word.letters)) return false;
  if (called || !LISTED(KEYWORDS, word.letters)) return cut(lexer, IDENTIFIER);
  if (strcmp(word.letters, "dated") != 0) return false;
  bool line_ends = false;
  if (!word.hyphen && skip_hidden(lexer, &line_ends) && is_digit(lexer->lookahead)) *state = AFTER_DATED;
  return cut(lexer, DATED);
}

static bool scan(TSLexer *lexer, Before *state) {
  while (is_space(lexer->lookahead)) lexer->advance(lexer, true);
  int32_t c = lexer->lookahead;
  if (lexer->eof(lexer)) return false;
  if (c == '/') {
    bool line_ends = false;
    take(lexer);
    if (!take_comment(lexer, &line_ends)) return false;
    lexer->mark_end(lexer);
    return cut(lexer, COMMENT);
  }
  if (*state == AFTER_NUMBER && starts_unit(c)) {
    *state = PLAIN;
    return cut_unit(lexer);
  }
  if (starts_word(c)) return cut_word(lexer, state);
  if (is_digit(c)) return cut_number(lexer, state);
  if (c == '.') {
    take(lexer);
    if (!starts_word(lexer->lookahead)) return false;
    lexer->mark_end(lexer);
    *state = AFTER_DOT;
    return cut(lexer, MEMBER_DOT);
  }
  return false;
}

void *tree_sitter_shoreline_external_scanner_create(void) { return calloc(1, sizeof(Before)); }

void tree_sitter_shoreline_external_scanner_destroy(void *payload) { free(payload); }

unsigned tree_sitter_shoreline_external_scanner_serialize(void *payload, char *buffer) {
  buffer[0] = (char)*(Before *)payload;
  return 1;
}

void tree_sitter_shoreline_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  *(Before *)payload = length > 0 ? (Before)buffer[0] : PLAIN;
}

// What is valid here is of no interest: the language is cut in the same way wherever it stands, and a token
// that does not fit is an error.
bool tree_sitter_shoreline_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid_symbols) {
  (void)valid_symbols;
  return scan(lexer, payload);
}
