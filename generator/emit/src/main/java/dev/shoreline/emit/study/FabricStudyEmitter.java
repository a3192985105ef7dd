package dev.shoreline.emit.study;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.emit.FabricEmitter;
import dev.shoreline.emit.Output;
import dev.shoreline.simulate.FabricStudySource;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.render.StudyFolder;

/** The input folder of one study of a fabric: {@code simulation/fabric-flow/}. */
public final class FabricStudyEmitter implements FabricEmitter {
  private final FabricStudySource source;

  public FabricStudyEmitter(FabricStudySource source) {
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
  public void emit(FabricConformance conformance, Output output) {
    String folder = "simulation/" + source.id() + "/";
    for (StudyFile file : StudyFolder.files(source.study(conformance))) {
      output.file(folder + file.name(), file.content());
    }
  }
}
