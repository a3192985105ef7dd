package dev.shoreline.emit;

import dev.shoreline.emit.bom.BomEmitter;
import dev.shoreline.emit.conformance.ConformanceEmitter;
import dev.shoreline.emit.sonic.SonicEmitter;
import dev.shoreline.emit.study.StudyEmitter;
import dev.shoreline.simulate.Studies;
import java.util.List;
import java.util.stream.Stream;

/**
 * All emitters, in the order in which their outputs are made. To add one, add one line; studies for
 * simulators are listed in {@link Studies}.
 */
public final class Emitters {
  private static final List<Emitter> ALL =
      Stream.concat(
              Stream.<Emitter>of(new BomEmitter(), new ConformanceEmitter(), new SonicEmitter()),
              Studies.all().stream().map(StudyEmitter::new))
          .toList();

  private Emitters() {}

  public static List<Emitter> all() {
    return ALL;
  }
}
