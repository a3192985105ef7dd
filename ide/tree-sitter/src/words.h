// Words that mean something to the parser. All of them are keywords; sorted, so that they can be searched.
#ifndef SHORELINE_WORDS_H
#define SHORELINE_WORDS_H

// The longest keyword, and room for one letter more.
enum { WORD_SIZE = 12 };

static const char *const KEYWORDS[] = {
  "about", "above", "against", "along", "alternative", "and", "arranged", "as", "at", "baseline", "because",
  "below", "board", "bus", "by", "carrying", "chip", "claims", "clause", "compare", "confidence", "conforms",
  "contains", "cooling", "counting", "date", "dated", "design", "efficiency", "else", "fabric", "false", "fed",
  "feed", "flag", "from", "group", "hint", "if", "import", "in", "kind", "lanes", "limit", "loop", "max", "min",
  "money", "not", "number", "of", "on", "one", "or", "overlay", "package", "panel", "part", "per", "plate",
  "power", "provisional", "rated", "require", "required", "revision", "rule", "scaled", "section", "severity",
  "shoreline", "sink", "source", "split", "standard", "text", "then", "through", "tier", "to", "true", "typ",
  "unknown", "until", "variant", "waive", "was", "where", "with", "within", "x",
};

// Words that keep their meaning after a number; any other word there is its unit.
static const char *const NEVER_UNITS[] = {
  "against", "along", "alternative", "and", "as", "at", "because", "by", "carrying", "counting", "efficiency",
  "else", "fed", "from", "if", "max", "not", "of", "on", "or", "per", "rated", "then", "through", "to", "typ",
  "until", "where", "with", "within", "x",
};

// Words that stay operators before a parenthesis; any other word there is the name of a function.
static const char *const OPERATORS[] = {
  "and", "else", "if", "not", "or", "per", "then", "within",
};

#endif
