package dev.shoreline.simulate.render;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands in the folder of a study, in the order in which it is written. */
public final class StudyFolder {
  private StudyFolder() {}

  /** A study of nothing has its README and the reasons, and no run script. */
  public static List<StudyFile> files(Study study) {
    List<StudyFile> all = new ArrayList<>(study.files());
    all.add(StudyFile.text("expected.json", ExpectedJson.render(study)));
    all.add(StudyFile.text("README.md", Readme.render(study)));
    if (!study.runs().isEmpty()) {
      all.add(StudyFile.text("run", RunScript.render(study)));
    }
    return all;
  }
}
