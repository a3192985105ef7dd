package dev.shoreline.simulate;

import dev.shoreline.simulate.fabric.flow.FlowStudy;
import dev.shoreline.simulate.fabric.htsim.HtsimStudy;
import dev.shoreline.simulate.fabric.packet.PacketStudy;
import java.util.List;

/**
 * All studies of fabrics, in the order in which they are made and run. To add one, add one line.
 */
public final class FabricStudies {
  private static final List<FabricStudySource> ALL =
      List.of(new FlowStudy(), new PacketStudy(), new HtsimStudy());

  private FabricStudies() {}

  public static List<FabricStudySource> all() {
    return ALL;
  }
}
