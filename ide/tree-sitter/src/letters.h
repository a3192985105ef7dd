// Which characters make up words, units and blanks.
#ifndef SHORELINE_LETTERS_H
#define SHORELINE_LETTERS_H

#include <stdbool.h>
#include <stdint.h>

static inline bool is_digit(int32_t c) { return c >= '0' && c <= '9'; }

static inline bool starts_word(int32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static inline bool is_word_part(int32_t c) { return starts_word(c) || is_digit(c); }

static inline bool is_line_end(int32_t c) { return c == '\n' || c == '\r'; }

// Some editors begin a file with a byte order mark.
static inline bool is_space(int32_t c) { return c == ' ' || c == '\t' || is_line_end(c) || c == 0xfeff; }

// The letters of Latin, Greek and Cyrillic, and the signs of ohm, kelvin and angstrom. The language takes
// letters of every script in a unit; no unit it knows is written with any other.
static inline bool is_foreign_letter(int32_t c) {
  return c == 0xaa || c == 0xb5 || c == 0xba || (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7) ||
         c == 0x386 || (c >= 0x388 && c <= 0x481) || (c >= 0x48a && c <= 0x52f) || c == 0x2126 || c == 0x212a ||
         c == 0x212b;
}

// Units also take per cent, degree and micro signs and the letters of other alphabets.
static inline bool starts_unit(int32_t c) {
  return starts_word(c) || c == '%' || c == 0xb0 || is_foreign_letter(c);
}

static inline bool is_unit_part(int32_t c) { return starts_unit(c) || is_digit(c); }

#endif
