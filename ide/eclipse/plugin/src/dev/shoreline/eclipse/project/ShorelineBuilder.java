package dev.shoreline.eclipse.project;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.CodeActions;
import dev.shoreline.eclipse.marker.ProblemMarkers;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.settings.Settings;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.jspecify.annotations.Nullable;

/**
 * Has the project checked and, when the user wants it, its outputs built. The check itself is the
 * server's: it knows every spec of the project, opened or not, and publishes what it finds, so
 * nothing here waits for it; a full build has it read everything again.
 */
public final class ShorelineBuilder extends IncrementalProjectBuilder {
  public static final String ID = ShorelinePlugin.ID + ".builder";

  private static final String CHECK = "shoreline.check";

  @Override
  protected IProject @Nullable [] build(
      int kind, @Nullable Map<String, String> arguments, @Nullable IProgressMonitor monitor)
      throws CoreException {
    IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
    boolean[] specs = {delta == null};
    if (delta != null) {
      delta.accept(
          changed -> {
            specs[0] |= isChangedSpec(changed);
            return !specs[0];
          });
    }
    if (specs[0]) {
      check(kind == FULL_BUILD);
      if (Settings.flag(Settings.BUILD_ON_SAVE)) {
        OutputsJob.request(false);
      }
    }
    return null;
  }

  private static boolean isChangedSpec(IResourceDelta delta) {
    boolean text =
        delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    return text
        && delta.getResource().getType() == IResource.FILE
        && "shore".equals(delta.getResource().getFileExtension());
  }

  private static void check(boolean everything) {
    var server = ShorelinePlugin.server();
    if (everything) {
      ExecuteCommandParams params = new ExecuteCommandParams(CHECK, List.of());
      server
          .ask(
              offered -> CodeActions.knows(offered, CHECK),
              remote -> remote.getWorkspaceService().executeCommand(params))
          .whenComplete((errors, fault) -> Answers.report(fault));
    } else {
      // The notification of the change is on its way; this only starts a server that is not there.
      server.capabilities();
    }
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    ShorelinePlugin.server().restart();
  }
}
