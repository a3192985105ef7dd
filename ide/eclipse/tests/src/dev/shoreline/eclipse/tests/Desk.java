package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import dev.shoreline.eclipse.marker.ProblemMarkers;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.project.ShorelineNature;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The workbench as a test uses it. All of it is called on the thread of the display. */
public final class Desk {
  /** Long, because a first answer waits for a process to start on a busy machine. */
  public static final int SECONDS = 90;

  private Desk() {}

  public static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  /** A project of our nature with files by name. */
  public static IProject project(String name, Map<String, String> files) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    for (Map.Entry<String, String> file : files.entrySet()) {
      project.getFile(file.getKey()).create(stream(file.getValue()), true, null);
    }
    ShorelineNature.add(project, null);
    return project;
  }

  public static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  public static ITextEditor open(IFile file) throws CoreException {
    ITextEditor editor = TextEditors.of(IDE.openEditor(page(), file));
    assertNotNull(editor, "a text editor for " + file);
    settle(200);
    return editor;
  }

  public static IDocument document(ITextEditor editor) {
    IDocument document = TextEditors.document(editor);
    assertNotNull(document);
    return document;
  }

  public static ISourceViewer viewer(ITextEditor editor) {
    return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
  }

  public static List<IMarker> markers(IResource resource) {
    try {
      return Arrays.asList(
          resource.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  public static String messages(IResource resource) {
    return markers(resource).stream()
        .map(
            m ->
                m.getAttribute(IMarker.SEVERITY, -1)
                    + " "
                    + m.getAttribute(ProblemMarkers.RULE, "")
                    + ": "
                    + m.getAttribute(IMarker.MESSAGE, ""))
        .collect(Collectors.joining("\n"));
  }

  /** Waits while the workbench goes on. */
  public static void await(String what, BooleanSupplier condition) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        screenshot("failed");
        fail("waited in vain: " + what);
      }
      if (!display.readAndDispatch()) {
        display.timerExec(20, () -> {});
        display.sleep();
      }
    }
  }

  public static <T> T answer(String what, CompletableFuture<T> future) {
    await(what, future::isDone);
    return future.join();
  }

  public static void settle(int millis) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    await("settling", () -> System.nanoTime() > end);
  }

  /** Writes what the display shows, for a person to look at. */
  public static void screenshot(String name) {
    Display display = Display.getCurrent();
    Rectangle all = display.getBounds();
    Image image = new Image(display, all);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, 0, 0);
      Path folder = Path.of(System.getProperty("shoreline.screenshots", "target/screenshots"));
      Files.createDirectories(folder);
      ImageLoader loader = new ImageLoader();
      loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
      loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** Closes all editors without saving and removes all projects. */
  public static void clear() throws CoreException {
    page().closeAllEditors(false);
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      project.delete(true, true, null);
    }
    settle(100);
  }
}
