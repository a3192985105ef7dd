package dev.shoreline.syntax.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCutterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "hot-swap              | WORD:hot-swap",
        "a - b                 | WORD:a SYMBOL:- WORD:b",
        "a->b                  | WORD:a SYMBOL:-> WORD:b",
        "a- b                  | WORD:a SYMBOL:- WORD:b",
        "xpo-power-max-1       | WORD:xpo-power-max-1",
        "400 W                 | NUMBER:400 UNIT:W",
        "400W                  | NUMBER:400 UNIT:W",
        "12 L/min              | NUMBER:12 UNIT:L/min",
        "25 K/kW, 3            | NUMBER:25 UNIT:K/kW SYMBOL:, NUMBER:3",
        "97 %                  | NUMBER:97 UNIT:%",
        "40 \u00b0C 3 \u00b5m  | NUMBER:40 UNIT:\u00b0C NUMBER:3 UNIT:\u00b5m",
        "2 m^2 3 kg/m^-3       | NUMBER:2 UNIT:m^2 NUMBER:3 UNIT:kg/m^-3",
        "1 Tb/s/mm/die-edge    | NUMBER:1 UNIT:Tb/s/mm/die-edge",
        "2 W / 3               | NUMBER:2 UNIT:W SYMBOL:/ NUMBER:3",
        "2 W/3                 | NUMBER:2 UNIT:W SYMBOL:/ NUMBER:3",
        "2 W//c                | NUMBER:2 UNIT:W LINE_COMMENT://c",
        "8 lane x 212.5 Gb/s   | NUMBER:8 UNIT:lane WORD:x NUMBER:212.5 UNIT:Gb/s",
        "2 x 8                 | NUMBER:2 WORD:x NUMBER:8",
        "2 of a                | NUMBER:2 WORD:of WORD:a",
        "5 in 3 min            | NUMBER:5 UNIT:in NUMBER:3 UNIT:min",
        "3 max 4               | NUMBER:3 WORD:max NUMBER:4",
        "3 maximum             | NUMBER:3 UNIT:maximum",
        "3 /* c */ W           | NUMBER:3 BLOCK_COMMENT:~/* c */~ UNIT:W",
        "a.max                 | WORD:a SYMBOL:. NAME:max",
        "max(a) max (a)        | NAME:max SYMBOL:( WORD:a SYMBOL:) WORD:max SYMBOL:( WORD:a SYMBOL:)",
        "not(a)                | WORD:not SYMBOL:( WORD:a SYMBOL:)",
        "std.parts.*           | WORD:std SYMBOL:. NAME:parts SYMBOL:.*",
        "1..512                | NUMBER:1 SYMBOL:.. NUMBER:512",
        "a[1..*]               | WORD:a SYMBOL:[ NUMBER:1 SYMBOL:.. SYMBOL:* SYMBOL:]",
        "1.5e-3 1e6 1.2.3      | NUMBER:1.5e-3 NUMBER:1e6 NUMBER:1.2 SYMBOL:. NUMBER:3",
        "2e                    | NUMBER:2 UNIT:e",
        "2027-03-01 2026-09    | DATE:2027-03-01 DATE:2026-09",
        "2027-3                | NUMBER:2027 SYMBOL:- NUMBER:3",
        "2027-031              | NUMBER:2027 SYMBOL:- NUMBER:031",
        "dated 2026 kind x     | WORD:dated DATE:2026 WORD:kind WORD:x",
        "a==b!=c<=d>=e         | WORD:a SYMBOL:== WORD:b SYMBOL:!= WORD:c SYMBOL:<= WORD:d SYMBOL:>= WORD:e",
        "~\"a \\\" b\" c~      | STRING:~\"a \\\" b\"~ WORD:c",
        "~\"open~              | UNCLOSED_STRING:~\"open~",
        "~\"open\\~            | UNCLOSED_STRING:~\"open\\~",
        "/* open               | UNCLOSED_COMMENT:~/* open~",
        "a ;#@ b               | WORD:a STRAY:;#@ WORD:b",
        "a ! = b               | WORD:a STRAY:! SYMBOL:= WORD:b",
        "\u00e9t\u00e9         | STRAY:\u00e9 WORD:t STRAY:\u00e9",
      })
  void cuts(String text, String expected) {
    assertThat(cut(text)).isEqualTo(expected.replace("~", ""));
  }

  @Test
  void wordOnTheNextLineIsNoUnit() {
    assertThat(cut("fit 600\nmass 3 kg"))
        .isEqualTo("WORD:fit NUMBER:600 WORD:mass NUMBER:3 UNIT:kg");
    assertThat(cut("600 // c\nmass")).isEqualTo("NUMBER:600 LINE_COMMENT:// c WORD:mass");
    assertThat(cut("600 /*\n*/ mass")).isEqualTo("NUMBER:600 BLOCK_COMMENT:/*\n*/ WORD:mass");
  }

  @Test
  void textEndsWithItsLine() {
    assertThat(cut("\"a\nb\"")).isEqualTo("UNCLOSED_STRING:\"a WORD:b UNCLOSED_STRING:\"");
  }

  @Test
  void everyCharacterBelongsToOneToken() {
    dev.shoreline.syntax.Mutations.noise(3, 500)
        .forEach(
            text -> {
              TokenCutter cutter = new TokenCutter(text);
              int end = 0;
              while (cutter.next() != TokenKind.END) {
                assertThat(cutter.start()).isEqualTo(end);
                assertThat(cutter.end()).isGreaterThan(end);
                end = cutter.end();
              }
              assertThat(end).isEqualTo(text.length());
            });
  }

  private static String cut(String text) {
    TokenCutter cutter = new TokenCutter(text);
    StringJoiner tokens = new StringJoiner(" ");
    while (cutter.next() != TokenKind.END) {
      if (cutter.kind() != TokenKind.SPACE) {
        tokens.add(cutter.kind() + ":" + cutter.token());
      }
    }
    return tokens.toString();
  }
}
