package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ToolTest {
  @Test
  void versionIsThatOfTheBuild() throws Exception {
    String pom = java.nio.file.Files.readString(Path.of("pom.xml"));
    String parent = pom.substring(pom.indexOf("<parent>"), pom.indexOf("</parent>"));
    assertThat(parent).containsPattern("<version>" + Tool.VERSION + "(-SNAPSHOT)?</version>");
  }
}
