package dev.shoreline.eclipse.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.tests.Desk;
import dev.shoreline.eclipse.tests.Specs;
import dev.shoreline.eclipse.tests.WorkbenchTest;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import dev.shoreline.server.protocol.DiagramNode;
import dev.shoreline.server.protocol.DiagramView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** Views of a design. */
class ViewsTest extends WorkbenchTest {
  @Test
  void theDiagramIsPaintedAndAClickShowsTheText() throws CoreException {
    project(Specs.CLEAN);
    Desk.open(design);
    DiagramView diagram =
        answered(
            "shoreline/diagram",
            () -> {
              DesignSummary first = first();
              return ShorelinePlugin.server()
                  .ask(r -> r.diagram(new DesignQuery(first.name(), "")));
            });
    IViewPart view = Desk.page().showView(BlockDiagramView.ID);
    Canvas canvas =
        find(view, Canvas.class, c -> c.getClass().getSimpleName().equals("DiagramCanvas"));
    Desk.await("a painted diagram", () -> colours(canvas) > 20);
    Desk.settle(400);
    Desk.screenshot("diagram");

    DiagramNode part =
        diagram.nodes().stream().filter(n -> n.kind().equals("part")).findFirst().orElseThrow();
    double zoom =
        Math.max(
            0.2,
            Math.min(
                1.5,
                Math.min(
                    canvas.getClientArea().width / diagram.width(),
                    canvas.getClientArea().height / diagram.height())));
    Event click = new Event();
    click.button = 1;
    click.x = (int) ((part.x() + part.width() / 2) * zoom);
    click.y = (int) ((part.y() + part.height() / 2) * zoom);
    canvas.notifyListeners(SWT.MouseDown, click);
    int line = part.location().getRange().getStart().getLine();
    var editor = TextEditors.of(Desk.page().getActiveEditor());
    String before = Desk.document(editor).get().substring(0, TextEditors.offset(editor));
    assertEquals(line, before.chars().filter(c -> c == '\n').count());
    Desk.page().hideView(view);
  }

  @Test
  void verdictsAreListedWithTheirColours() throws Exception {
    project(
        Specs.CLEAN.replace("  chip {", "  ports 2 port\n  require ports == 3 port\n\n  chip {"));
    Desk.open(design);
    answered(
        "shoreline/verdicts",
        () -> {
          DesignSummary first = first();
          return ShorelinePlugin.server().ask(r -> r.verdicts(new DesignQuery(first.name(), "")));
        });
    IViewPart view = Desk.page().showView(VerdictsView.ID);
    Table table = find(view, Table.class, t -> true);
    Desk.await("a failed requirement", () -> rows(table).contains("fail"));
    Desk.settle(400);
    Desk.screenshot("verdicts");
    Desk.page().hideView(view);
  }

  @Test
  void theReportIsShown() throws Exception {
    project(Specs.CLEAN);
    Desk.open(design);
    answered(
        "shoreline/report",
        () -> {
          DesignSummary first = first();
          return ShorelinePlugin.server().ask(r -> r.report(new DesignQuery(first.name(), "")));
        });
    IViewPart view = Desk.page().showView(ReportView.ID);
    Desk.await("a report", () -> shows(view, "Small"));
    Desk.settle(400);
    Desk.screenshot("report");
    Desk.page().hideView(view);
  }

  /** The folder of the tests may stand in a repository or not. */
  @Test
  void theDifferenceIsShownOrWhyThereIsNone() throws Exception {
    project(Specs.CLEAN);
    Desk.open(design);
    answered(
        "shoreline/difference",
        () ->
            ShorelinePlugin.server()
                .ask(r -> r.difference(new dev.shoreline.server.protocol.DifferenceQuery(""))));
    IViewPart view = Desk.page().showView(DifferenceView.ID);
    Desk.await(
        "a sentence",
        () ->
            shows(view, "HEAD")
                || shows(view, "Git")
                || shows(view, "git")
                || shows(view, "repository"));
    Desk.page().hideView(view);
  }

  private static DesignSummary first() {
    Desk.await("a design", () -> !designs().isEmpty());
    return designs().get(0);
  }

  private static List<DesignSummary> designs() {
    return Desk.answer("designs", ShorelinePlugin.server().ask(remote -> remote.designs()));
  }

  /** The answer of a request that servers may not have yet. */
  private static <T> T answered(
      String request, java.util.function.Supplier<CompletableFuture<T>> ask) {
    CompletableFuture<T> answer = ask.get();
    Desk.await(request, answer::isDone);
    try {
      T value = answer.join();
      assertNotNull(value, request);
      return value;
    } catch (java.util.concurrent.CompletionException e) {
      if (e.getCause() instanceof ResponseErrorException refused) {
        String waiting = "WAITING: the server refuses " + request + ": " + refused.getMessage();
        System.out.println(waiting);
        if (!"1".equals(System.getenv("SHORELINE_REQUIRE_TOOLS"))) {
          throw new TestAbortedException(waiting);
        }
      }
      throw e;
    }
  }

  private static int colours(Control control) {
    Display.getCurrent().update();
    if (control.getSize().x <= 0 || control.getSize().y <= 0) {
      return 0;
    }
    Image image = new Image(Display.getCurrent(), control.getSize().x, control.getSize().y);
    GC gc = new GC(control);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    ImageData data = image.getImageData();
    Set<Integer> seen = new HashSet<>();
    for (int x = 0; x < data.width; x += 2) {
      for (int y = 0; y < data.height; y += 2) {
        seen.add(data.getPixel(x, y));
      }
    }
    image.dispose();
    return seen.size();
  }

  private static String rows(Table table) {
    StringBuilder all = new StringBuilder();
    for (var item : table.getItems()) {
      all.append(item.getText(0)).append('\n');
    }
    return all.toString();
  }

  private static boolean shows(IViewPart view, String text) {
    StyledText styled = find(view, StyledText.class, t -> true);
    if (styled != null) {
      return styled.getText().contains(text);
    }
    var browser = find(view, org.eclipse.swt.browser.Browser.class, b -> true);
    return browser != null && browser.getText().contains(text);
  }

  private static <T extends Control> T find(
      IViewPart view, Class<T> type, java.util.function.Predicate<T> wanted) {
    Composite whole =
        view instanceof DesignView design ? design.control() : ((DifferenceView) view).control();
    return find(whole, type, wanted);
  }

  private static <T extends Control> T find(
      Composite composite, Class<T> type, java.util.function.Predicate<T> wanted) {
    for (Control child : composite.getChildren()) {
      if (type.isInstance(child) && wanted.test(type.cast(child))) {
        return type.cast(child);
      }
      if (child instanceof Composite inner) {
        T found = find(inner, type, wanted);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** The verdicts of a design without requirements are those of its rules: none fails. */
  @Test
  void aDesignWithoutMistakesFailsNothing() throws CoreException {
    project(Specs.CLEAN);
    DesignSummary small = first();
    assertEquals(0, small.fail());
    assertTrue(small.name().endsWith("Small"), small.name());
  }
}
