package dev.shoreline.simulate.handover;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The package as inputs of 3D-ICE and HotSpot, handed over: neither is packaged, so no run. */
public final class PackageStudy implements StudySource {
  private static final List<String> ABOUT =
      List.of(
          "Model: the cooled parts of the chip level as heated rectangles, dies in the middle and the"
              + " others around them, under one lid of copper with a film on it.",
          "Assumes: where parts stand (the spec does not say), 2 mm between them, 3 mm of copper, and"
              + " all plates spread evenly over the outline; typical values.",
          "Run `3D-ICE-Emulator package.stk`, or `hotspot -f hotspot.flp -p hotspot.ptrace`; neither"
              + " is part of Debian, so these files are checked by their grammar only.",
          "`package.stk` and `package.flp` are for 3D-ICE (um, W, K), `hotspot.flp` and"
              + " `hotspot.ptrace` for HotSpot (m, W).",
          "Nothing is compared: the temperatures of the other studies come from the plates that the"
              + " design states, one for each part.");

  @Override
  public String id() {
    return "package";
  }

  @Override
  public String title() {
    return "floor plan of the package, for 3D-ICE and HotSpot";
  }

  @Override
  public Study study(Conformance conformance) {
    Analysis analysis = conformance.analysis();
    List<Omission> omissions = new ArrayList<>();
    Optional<PackageReader.Cooled> cooled = PackageReader.read(analysis, omissions);
    List<StudyFile> files = new ArrayList<>();
    cooled.ifPresent(
        c -> {
          files.add(StudyFile.text("package.stk", IceStack.stack(c)));
          files.add(StudyFile.text("package.flp", IceStack.floorPlan(c.plan())));
          files.add(StudyFile.text("hotspot.flp", HotSpotPlan.floorPlan(c.plan())));
          files.add(StudyFile.text("hotspot.ptrace", HotSpotPlan.powerTrace(c.plan())));
        });
    return new Study(
        id(),
        "Package",
        analysis.design().name(),
        ABOUT,
        files,
        List.of(),
        List.of(),
        omissions,
        List.of());
  }
}
