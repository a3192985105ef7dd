package dev.shoreline.server.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.Marked;
import org.eclipse.lsp4j.SignatureHelp;
import org.junit.jupiter.api.Test;

class SignaturesTest {
  private static SignatureHelp at(String text) {
    Marked at =
        Marked.of(
            "/** Warm. */\npart Engine(heat = 9 W, lanes = 8) : OpticalEngine { power heat }\n"
                + text);
    return Signatures.at(at.snapshot(), at.path(), at.position());
  }

  @Test
  void partsShowTheirParameters() {
    SignatureHelp help = at("design D { chip { e : Engine(heat = 1 W, §) } }");
    assertThat(help.getSignatures().get(0).getLabel()).isEqualTo("Engine(heat = 9 W, lanes = 8)");
    assertThat(help.getActiveParameter()).isEqualTo(1);
    assertThat(at("design D { chip { e : Engine(lanes = §) } }").getActiveParameter()).isEqualTo(1);
  }

  @Test
  void functionsShowTheirUsage() {
    assertThat(at("design D { require worst(§ }").getSignatures().get(0).getLabel())
        .startsWith("worst(");
  }

  @Test
  void elsewhereThereIsNone() {
    assertThat(at("design D { chip { e : § } }")).isNull();
    assertThat(at("design D { chip { e : Engine(heat = 1 W) § } }")).isNull();
  }
}
