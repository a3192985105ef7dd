package dev.shoreline.eclipse.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * In an Eclipse into which the update site has been installed: opens a spec with a mistake, waits
 * for its marker, mends it and waits until the marker is gone. It knows nothing of the plug-in but
 * its nature and marker ids. Runs when the property {@code shoreline.proof} names a folder for the
 * result ({@code result.txt}, {@code installed.png}), then closes the workbench.
 */
public final class InstalledProof implements IStartup {
  private static final String MARKER = "dev.shoreline.eclipse.problem";
  private static final String SPEC =
      """
      shoreline 1.0
      package proof

      /** What is wrong here is the name of the part. */
      design Proof {
        description "Proof of an installed plug-in"
        route       cpo

        chip {
          oe[1..4] : NoSuchEngine
        }
      }
      """;
  private static final long SECONDS = 90;

  @Override
  public void earlyStartup() {
    String folder = System.getProperty("shoreline.proof");
    if (folder != null) {
      Display.getDefault().asyncExec(() -> run(Path.of(folder)));
    }
  }

  private static void run(Path folder) {
    String result;
    try {
      result = prove(folder);
    } catch (CoreException | RuntimeException e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      result = "FAILED " + trace;
    }
    try {
      screenshot(folder.resolve("last.png"));
      Files.writeString(folder.resolve("result.txt"), result + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      // Closing with an unsaved editor would ask, and nobody is there to answer.
      PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
      PlatformUI.getWorkbench().close();
    }
  }

  private static String prove(Path folder) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("proof");
    IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription("proof");
    project.create(description, null);
    project.open(null);
    description.setNatureIds(new String[] {"dev.shoreline.eclipse.nature"});
    project.setDescription(description, null);
    IFile spec = project.getFile("design.shore");
    spec.create(new ByteArrayInputStream(SPEC.getBytes(StandardCharsets.UTF_8)), true, null);

    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    page.showView("org.eclipse.ui.views.ProblemView");
    IEditorPart editor = IDE.openEditor(page, spec);
    if (!editor.getSite().getId().equals("org.eclipse.ui.genericeditor.GenericEditor")) {
      return "FAILED opened in " + editor.getSite().getId();
    }
    if (!waited(() -> markers(spec).length > 0)) {
      return "FAILED no marker within " + SECONDS + " s";
    }
    IMarker marker = markers(spec)[0];
    String seenRule = marker.getAttribute("rule", "");
    String seenText = marker.getAttribute(IMarker.MESSAGE, "");
    long seen = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    waited(() -> System.nanoTime() > seen);
    try {
      screenshot(folder.resolve("installed.png"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    ITextEditor text = (ITextEditor) editor;
    var document = text.getDocumentProvider().getDocument(editor.getEditorInput());
    document.set(SPEC.replace("    oe[1..4] : NoSuchEngine\n", ""));
    if (!waited(() -> markers(spec).length == 0)) {
      return "FAILED the marker stays";
    }
    if (!isDarkReadable(text, folder)) {
      return "FAILED keywords keep their colour in the dark theme";
    }
    return "PASSED marker " + seenRule + " (" + seenText + "), gone when mended";
  }

  /** Whether a keyword, dark on light ground, is light on dark ground. */
  private static boolean isDarkReadable(ITextEditor editor, Path folder) {
    StyledText widget = (StyledText) editor.getAdapter(Control.class);
    int light = widget.getStyleRangeAtOffset(0).foreground.getRed();
    try {
      // The engine of themes is no API of the platform, so it is asked by its names.
      Class<?> engine =
          Platform.getBundle("org.eclipse.e4.ui.css.swt.theme")
              .loadClass("org.eclipse.e4.ui.css.swt.theme.IThemeEngine");
      engine
          .getMethod("setTheme", String.class, boolean.class)
          .invoke(
              PlatformUI.getWorkbench().getService(engine),
              "org.eclipse.e4.ui.css.theme.e4_dark",
              false);
      boolean changed =
          waited(() -> widget.getStyleRangeAtOffset(0).foreground.getRed() > light + 50);
      long shown = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
      waited(() -> System.nanoTime() > shown);
      screenshot(folder.resolve("dark.png"));
      return changed;
    } catch (ReflectiveOperationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IMarker[] markers(IFile file) {
    try {
      return file.findMarkers(MARKER, true, IResource.DEPTH_ZERO);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean waited(BooleanSupplier condition) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      if (!display.readAndDispatch()) {
        display.timerExec(50, () -> {});
        display.sleep();
      }
    }
    return true;
  }

  private static void screenshot(Path file) throws IOException {
    Display display = Display.getCurrent();
    Image image = new Image(display, display.getBounds());
    GC gc = new GC(display);
    try {
      gc.copyArea(image, 0, 0);
      Files.createDirectories(file.getParent());
      ImageLoader loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData()};
      loader.save(file.toString(), SWT.IMAGE_PNG);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
