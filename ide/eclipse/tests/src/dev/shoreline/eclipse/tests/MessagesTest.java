package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shoreline.eclipse.marker.ProblemMarkers;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.settings.Settings;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Messages come and go with what is typed, in open files and in others. */
class MessagesTest extends WorkbenchTest {
  @Test
  void aMarkerAppearsWhereTheMistakeIsAndGoesWhenItIsMended() throws CoreException {
    project(Specs.BROKEN);
    ITextEditor editor = Desk.open(design);
    Desk.await("a marker", () -> !Desk.markers(design).isEmpty());
    IMarker marker = Desk.markers(design).get(0);
    assertEquals("link.UnknownName", marker.getAttribute(ProblemMarkers.RULE, ""));
    assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
    assertEquals(offset(editor, "TinyEngin"), marker.getAttribute(IMarker.CHAR_START, -1));
    assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("TinyEngin"));
    Desk.settle(500);
    Desk.screenshot("message");

    String text = Desk.document(editor).get();
    Desk.document(editor).set(text.replace("TinyEngin\n", "TinyEngine\n"));
    Desk.await("no marker", () -> Desk.markers(design).isEmpty());
  }

  @Test
  void aProjectIsCheckedWithNoFileOpen() throws CoreException {
    project(Specs.BROKEN);
    project.build(IncrementalProjectBuilder.FULL_BUILD, null);
    Desk.await("a marker", () -> !Desk.markers(design).isEmpty());
    design.setContents(Desk.stream(Specs.CLEAN), true, false, null);
    Desk.await("no marker", () -> Desk.markers(project).isEmpty());
  }

  @Test
  void failedVerdictsAreAsBadAsTheUserWantsThem() throws CoreException {
    String failing = "  ports 2 port\n  require ports == 3 port\n\n  chip {";
    Settings.store().setValue(Settings.VERDICT_SEVERITY, "info");
    try {
      project(Specs.CLEAN.replace("  chip {", failing));
      Desk.open(design);
      Desk.await("a marker", () -> !Desk.markers(design).isEmpty());
      IMarker marker = Desk.markers(design).get(0);
      assertEquals("Small.ports", marker.getAttribute(ProblemMarkers.RULE, ""));
      assertEquals(IMarker.SEVERITY_INFO, marker.getAttribute(IMarker.SEVERITY, -1));
    } finally {
      Settings.store().setToDefault(Settings.VERDICT_SEVERITY);
    }
  }

  @Test
  void aServerThatDiesIsStartedAgainAndKnowsWhatIsOpen() throws CoreException {
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    Desk.document(editor).set(Specs.BROKEN);
    Desk.await("a marker", () -> !Desk.markers(design).isEmpty());
    List<ProcessHandle> servers =
        ProcessHandle.current()
            .children()
            .filter(p -> p.info().commandLine().orElse("").contains("shoreline-server.jar"))
            .toList();
    assertEquals(1, servers.size());
    servers.get(0).destroyForcibly();
    Desk.await("the end of the process", () -> !servers.get(0).isAlive());
    Desk.settle(500);
    Desk.document(editor).set(Specs.CLEAN + "// still not saved\n");
    Desk.await("no marker", () -> Desk.markers(design).isEmpty());
    Desk.document(editor).set(Specs.BROKEN);
    Desk.await("a marker again", () -> !Desk.markers(design).isEmpty());
  }

  @Test
  void aMarkerOffersTheFixesOfTheServer() throws CoreException {
    Announced.need("code actions", c -> Answers.isOn(c.getCodeActionProvider()));
    project(Specs.BROKEN);
    ITextEditor editor = Desk.open(design);
    Desk.await("a marker", () -> !Desk.markers(design).isEmpty());
    IMarkerResolution[] fixes =
        IDE.getMarkerHelpRegistry().getResolutions(Desk.markers(design).get(0));
    IMarkerResolution change =
        Arrays.stream(fixes)
            .filter(f -> f.getLabel().contains("TinyEngine"))
            .findFirst()
            .orElseThrow();
    change.run(Desk.markers(design).get(0));
    Desk.await("the name mended", () -> Desk.document(editor).get().contains(": TinyEngine\n"));
    Desk.await("no marker", () -> Desk.markers(design).isEmpty());
  }
}
