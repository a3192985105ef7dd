package dev.shoreline.emit;

import dev.shoreline.emit.fabric.FabricReportEmitter;
import dev.shoreline.emit.study.FabricStudyEmitter;
import dev.shoreline.simulate.FabricStudies;
import java.util.List;
import java.util.stream.Stream;

/**
 * All emitters of fabrics, in the order in which their outputs are made. To add one, add one line;
 * studies for simulators are listed in {@link FabricStudies}.
 */
public final class FabricEmitters {
  private static final List<FabricEmitter> ALL =
      Stream.concat(
              Stream.<FabricEmitter>of(new FabricReportEmitter()),
              FabricStudies.all().stream().map(FabricStudyEmitter::new))
          .toList();

  private FabricEmitters() {}

  public static List<FabricEmitter> all() {
    return ALL;
  }
}
