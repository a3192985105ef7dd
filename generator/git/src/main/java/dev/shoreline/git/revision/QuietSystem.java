package dev.shoreline.git.revision;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from what reading needs not: it would run the {@code git} program to find a
 * configuration of the whole machine, write probe files to learn how finely the disk keeps time,
 * and note that in the user's home.
 */
final class QuietSystem extends SystemReader.Delegate {
  /** Coarser than any disk, so that a file just written is read again rather than trusted. */
  private static final long RESOLUTION_SECONDS = 2;

  private QuietSystem(SystemReader whole) {
    super(whole);
  }

  /** For the whole process; a second time changes nothing. */
  static synchronized void install() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  /** A configuration without a file. */
  private static final class Nothing extends FileBasedConfig {
    @SuppressWarnings("NullAway") // no file is what JGit itself passes for none
    Nothing(@Nullable Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, @Nullable String of, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(RESOLUTION_SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, of, name, otherwise, unit);
    }
  }
}
