package dev.shoreline.emit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1109/jlt.2024.123 | https://doi.org/10.1109/jlt.2024.123",
        "example.org | https://example.org",
        "www.example.com/a/b-1.pdf?x=1#p | https://www.example.com/a/b-1.pdf?x=1#p",
        "example.com, article 14292052 | https://example.com",
        "example.com/deck.pdf; page 3 | https://example.com/deck.pdf"
      })
  void aDoiOrASiteIsAnAddress(String location, String address) {
    assertThat(Address.of(location)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OIF-Co-Packaging-FD-01.0",
        "title of the document",
        "notes.pdf",
        "team/project doc/port.md",
        "javascript:alert(1)",
        "http://example.com",
        "//example.com/x",
        "example.com:8080/x",
        "user@example.com",
        "example.com/<script>"
      })
  void nothingElseIs(String location) {
    assertThat(Address.of(location)).isEmpty();
  }

  @Test
  void whatStandsBehindAnAddressStaysOutside() {
    assertThat(Address.of("10.1109/abc\" onload='x'")).isEqualTo("https://doi.org/10.1109/abc");
    assertThat(Address.of("example.com/a\" onload='x'")).isEmpty();
  }
}
