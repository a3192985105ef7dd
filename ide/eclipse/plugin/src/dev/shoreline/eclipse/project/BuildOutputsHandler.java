package dev.shoreline.eclipse.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/** Builds the outputs of the Shoreline projects, now. */
public final class BuildOutputsHandler extends AbstractHandler {
  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    OutputsJob.request(true);
    return null;
  }
}
