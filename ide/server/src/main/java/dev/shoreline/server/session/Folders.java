package dev.shoreline.server.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folders that are looked at: those of the workspace, and one for each file that was opened
 * outside of them. For the workspace thread.
 */
public final class Folders {
  /** A file of a folder. */
  public record Place(Folder folder, String path) {}

  private record Opened(OpenDocument document, Place place) {}

  private final Session session;
  private final Map<ProjectSource, Folder> folders = new LinkedHashMap<>();
  private final Map<String, Opened> open = new HashMap<>();

  public Folders(Session session) {
    this.session = session;
  }

  public Collection<Folder> all() {
    return Collections.unmodifiableCollection(folders.values());
  }

  /** Takes folders into the workspace and out of it. */
  public void change(List<String> added, List<String> removed) {
    for (String uri : removed) {
      Uris.file(uri).ifPresent(root -> dismiss(ProjectSource.workspaceFolder(root)));
    }
    for (String uri : added) {
      Uris.file(uri).ifPresent(root -> folder(ProjectSource.workspaceFolder(root)));
    }
    // Open documents may belong to another folder now.
    for (Opened opened : List.copyOf(open.values())) {
      open(opened.document());
    }
    dismissUnused();
    // Of folders within folders the inner one speaks for its files.
    folders.values().forEach(Folder::withdraw);
    folders.values().forEach(Folder::sayAgain);
  }

  /** Takes the text of a document that was opened or changed. */
  public void open(OpenDocument document) {
    Opened before = open.get(document.uri());
    Place place = home(document.uri());
    if (place == null) {
      return;
    }
    if (before != null && !before.place().equals(place)) {
      before.place().folder().close(before.place().path());
    }
    open.put(document.uri(), new Opened(document, place));
    place.folder().edit(place.path(), document);
  }

  public void close(String uri) {
    Opened before = open.remove(uri);
    if (before != null) {
      before.place().folder().close(before.place().path());
      dismissUnused();
    }
  }

  /** A file or folder has been made, changed or deleted on disk. */
  public void diskChanged(String uri) {
    Path file = Uris.file(uri).orElse(null);
    if (file == null) {
      return;
    }
    for (Folder folder : folders.values()) {
      Optional<String> path = folder.source().path(file);
      if (path.isPresent()) {
        if (isSpec(file)) {
          folder.diskChanged(path.get());
        } else {
          folder.diskChangedBelow(path.get());
        }
      }
    }
  }

  /** Reads all folders anew. */
  public void reload() {
    folders.values().forEach(Folder::reload);
  }

  /** Where a file belongs, if it belongs anywhere. */
  public Optional<Place> find(String uri) {
    Opened opened = open.get(uri);
    if (opened != null) {
      return Optional.of(opened.place());
    }
    Path file = Uris.file(uri).orElse(null);
    if (file == null) {
      return Optional.empty();
    }
    Optional<String> library = session.readable().libraryPath(file);
    if (library.isPresent()) {
      return folders.values().stream().findFirst().map(f -> new Place(f, library.get()));
    }
    return within(file).filter(p -> p.folder().isOwn(p.path()));
  }

  /** The innermost folder that a file belongs to; those of the workspace come first. */
  private Optional<Place> within(Path file) {
    List<Place> places = new ArrayList<>();
    for (Folder folder : folders.values()) {
      folder.source().path(file).ifPresent(path -> places.add(new Place(folder, path)));
    }
    return places.stream()
        .min(
            Comparator.<Place, Boolean>comparing(p -> !p.folder().source().isDeep())
                .thenComparing(p -> p.path().length()));
  }

  /** Where the text of a document goes; null for a copy of a library file, which nobody changes. */
  private @Nullable Place home(String uri) {
    Path file = Uris.file(uri).orElse(null);
    if (file == null) {
      String name = uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
      return new Place(folder(ProjectSource.alone(uri)), name.isEmpty() ? "untitled" : name);
    }
    if (session.readable().libraryPath(file).isPresent()) {
      return null;
    }
    Optional<Place> known = within(file);
    if (known.isPresent()) {
      return known.get();
    }
    return new Place(folder(ProjectSource.besides(file)), String.valueOf(file.getFileName()));
  }

  private boolean isHome(Folder folder, Path file) {
    return within(file).map(p -> p.folder() == folder).orElse(true);
  }

  private static boolean isSpec(Path file) {
    return file.toString().endsWith(".shore");
  }

  private Folder folder(ProjectSource source) {
    Folder known = folders.get(source);
    if (known == null) {
      known = new Folder(session, source, this::isHome);
      folders.put(source, known);
      known.load();
    }
    return known;
  }

  private void dismiss(ProjectSource source) {
    Folder folder = folders.remove(source);
    if (folder != null) {
      folder.dismiss();
    }
  }

  /** Folders of single files go with the last document that is open in them. */
  private void dismissUnused() {
    for (Folder folder : List.copyOf(folders.values())) {
      boolean isUsed =
          folder.source().isDeep()
              || open.values().stream().anyMatch(o -> o.place().folder() == folder);
      if (!isUsed) {
        dismiss(folder.source());
      }
    }
  }
}
