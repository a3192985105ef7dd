package dev.shoreline.eclipse.project;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.CodeActions;
import dev.shoreline.eclipse.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.jspecify.annotations.Nullable;

/**
 * Has the server write all outputs of all Shoreline projects, then shows them in the workspace.
 * Saves that come while one run waits need no further run.
 */
public final class OutputsJob extends Job {
  /** The command of the server that writes outputs. */
  public static final String COMMAND = "shoreline.build";

  private static final Object FAMILY = new Object();
  private static final long MINUTES = 10;

  private OutputsJob() {
    super("Building Shoreline outputs");
  }

  /**
   * @param asked whether a person has asked for it and wants to see it run
   */
  public static void request(boolean asked) {
    for (Job job : Job.getJobManager().find(FAMILY)) {
      if (job.getState() == WAITING) {
        return;
      }
    }
    OutputsJob job = new OutputsJob();
    job.setUser(asked);
    job.setRule(new OneAtATime());
    job.schedule();
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    String folder = Settings.text(Settings.OUTPUT_FOLDER);
    ExecuteCommandParams params =
        new ExecuteCommandParams(COMMAND, List.of(new JsonPrimitive(folder)));
    var server = ShorelinePlugin.server();
    CompletableFuture<Object> built =
        server
            .capabilities()
            .thenCompose(
                offered ->
                    CodeActions.knows(offered, COMMAND)
                        ? server.ask(remote -> remote.getWorkspaceService().executeCommand(params))
                        : CompletableFuture.failedFuture(
                            new UnsupportedOperationException(
                                "this server does not build outputs")));
    IStatus status = await(built, monitor);
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (ShorelineNature.isOn(project)) {
        refresh(project, folder);
      }
    }
    return status;
  }

  private static IStatus await(CompletableFuture<Object> built, IProgressMonitor monitor) {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    while (System.nanoTime() < end) {
      try {
        List<String> failures = failures(built.get(200, TimeUnit.MILLISECONDS));
        return failures.isEmpty()
            ? Status.OK_STATUS
            : Status.warning("Not all outputs were built: " + String.join("; ", failures));
      } catch (TimeoutException e) {
        if (monitor.isCanceled()) {
          built.cancel(true);
          return Status.CANCEL_STATUS;
        }
      } catch (ExecutionException e) {
        return Status.error("Outputs were not built: " + e.getCause().getMessage(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Status.CANCEL_STATUS;
      }
    }
    built.cancel(true);
    return Status.error("Outputs were not built within " + MINUTES + " minutes");
  }

  private static List<String> failures(@Nullable Object result) {
    List<String> failures = new ArrayList<>();
    if (result instanceof JsonObject answer && answer.get("failures") != null) {
      for (JsonElement failure : answer.getAsJsonArray("failures")) {
        failures.add(failure.getAsString());
      }
    }
    return failures;
  }

  /** In a job of its own, since this one may not touch resources while another waits for it. */
  private static void refresh(IProject project, String output) {
    WorkspaceJob job =
        new WorkspaceJob("Showing Shoreline outputs of " + project.getName()) {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            IFolder folder = project.getFolder(IPath.fromPortableString(output));
            folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            if (folder.exists() && !folder.isDerived()) {
              folder.setDerived(true, monitor);
            }
            return Status.OK_STATUS;
          }
        };
    job.setRule(project);
    job.schedule();
  }

  /** Two runs would write the same files. */
  private static final class OneAtATime implements ISchedulingRule {
    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule instanceof OneAtATime;
    }
  }
}
