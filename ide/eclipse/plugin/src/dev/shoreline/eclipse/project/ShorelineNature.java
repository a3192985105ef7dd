package dev.shoreline.eclipse.project;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project whose specs are checked together, opened or not. */
public final class ShorelineNature implements IProjectNature {
  public static final String ID = ShorelinePlugin.ID + ".nature";

  private IProject project;

  public static boolean isOn(IProject project) {
    try {
      return project.isAccessible() && project.hasNature(ID);
    } catch (CoreException e) {
      // Closed between the two questions.
      return false;
    }
  }

  /** Gives a project the nature, and with it the builder. */
  public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
    IProjectDescription description = project.getDescription();
    List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
    if (!natures.contains(ID)) {
      natures.add(ID);
      description.setNatureIds(natures.toArray(String[]::new));
      project.setDescription(description, monitor);
    }
  }

  public static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
    IProjectDescription description = project.getDescription();
    List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
    if (natures.remove(ID)) {
      description.setNatureIds(natures.toArray(String[]::new));
      project.setDescription(description, monitor);
    }
  }

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project.getDescription();
    List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
    if (commands.stream().noneMatch(c -> c.getBuilderName().equals(ShorelineBuilder.ID))) {
      ICommand command = description.newCommand();
      command.setBuilderName(ShorelineBuilder.ID);
      commands.add(command);
      description.setBuildSpec(commands.toArray(ICommand[]::new));
      project.setDescription(description, null);
    }
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project.getDescription();
    List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
    if (commands.removeIf(c -> c.getBuilderName().equals(ShorelineBuilder.ID))) {
      description.setBuildSpec(commands.toArray(ICommand[]::new));
      project.setDescription(description, null);
    }
    project.deleteMarkers(
        dev.shoreline.eclipse.marker.ProblemMarkers.TYPE,
        true,
        org.eclipse.core.resources.IResource.DEPTH_INFINITE);
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }
}
