package dev.shoreline.emit.conformance;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Design;
import dev.shoreline.rollup.Analysis;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Runs the emitter on the sample design and holds what it wrote. */
record Written(Map<String, String> byPath) {

  static Conformance sample(String poison) {
    SampleDesign sample = new SampleDesign(poison);
    Design design = sample.build();
    return new Conformance(Analysis.of(design), new SampleVerdicts(sample).build());
  }

  static Written of(Conformance conformance) {
    Map<String, String> files = new TreeMap<>();
    new ConformanceEmitter()
        .emit(
            conformance,
            (path, content) -> {
              if (files.put(path, new String(content, StandardCharsets.UTF_8)) != null) {
                throw new IllegalStateException("written twice: " + path);
              }
            });
    return new Written(files);
  }

  String get(String name) {
    return byPath.get("conformance/" + name);
  }
}
