package dev.shoreline.emit.study;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Output;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import dev.shoreline.simulate.render.StudyFolder;

/** The input folder of one study: {@code simulation/thermal/}. */
public final class StudyEmitter implements Emitter {
  private final StudySource source;

  public StudyEmitter(StudySource source) {
    this.source = source;
  }

  @Override
  public String id() {
    return source.id();
  }

  @Override
  public String title() {
    return source.title();
  }

  @Override
  public void emit(Conformance conformance, Output output) {
    String folder = "simulation/" + source.id() + "/";
    for (StudyFile file : StudyFolder.files(source.study(conformance))) {
      output.file(folder + file.name(), file.content());
    }
  }
}
