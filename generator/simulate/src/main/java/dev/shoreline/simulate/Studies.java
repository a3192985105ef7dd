package dev.shoreline.simulate;

import dev.shoreline.simulate.channel.ChannelStudy;
import dev.shoreline.simulate.coldplate.ColdPlateStudy;
import dev.shoreline.simulate.handover.PackageStudy;
import dev.shoreline.simulate.manifold.ManifoldStudy;
import dev.shoreline.simulate.optical.OpticalStudy;
import dev.shoreline.simulate.power.PowerStudy;
import dev.shoreline.simulate.thermal.ThermalStudy;
import java.util.List;

/** All studies, in the order in which they are made and run. To add one, add one line. */
public final class Studies {
  private static final List<StudySource> ALL =
      List.of(
          new ManifoldStudy(),
          new ThermalStudy(),
          new ColdPlateStudy(),
          new PowerStudy(),
          new ChannelStudy(),
          new OpticalStudy(),
          new PackageStudy());

  private Studies() {}

  public static List<StudySource> all() {
    return ALL;
  }
}
