package dev.shoreline.eclipse.server;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the server's texts equal to the text buffers of this workbench. A buffer is shared by all
 * that edit a file (editors, refactorings, the compare editor), so each file is opened once.
 */
public final class OpenSpecs implements IFileBufferListener, AutoCloseable {
  private final ShorelineServer server;
  private final Map<IFileBuffer, OpenSpec> open = new ConcurrentHashMap<>();

  OpenSpecs(ShorelineServer server) {
    this.server = server;
  }

  void watch() {
    FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
    for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
      bufferCreated(buffer);
    }
  }

  /** The address of the file behind a document; null when it is no spec on this machine. */
  public static @Nullable String uri(IDocument document) {
    ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
    return buffer == null ? null : uri(buffer);
  }

  private static @Nullable String uri(IFileBuffer buffer) {
    IPath path = buffer.getLocation();
    if (path == null || !"shore".equals(path.getFileExtension()) || buffer.getFileStore() == null) {
      return null;
    }
    URI uri = buffer.getFileStore().toURI();
    return "file".equals(uri.getScheme()) ? Uris.of(uri) : null;
  }

  /** Tells a new process of everything that is open. */
  void tellAll(RemoteServer remote) {
    open.values().forEach(spec -> spec.opened(remote));
  }

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    String uri = uri(buffer);
    if (uri != null && buffer instanceof ITextFileBuffer text) {
      open.computeIfAbsent(
          buffer,
          b -> {
            OpenSpec spec = new OpenSpec(uri, text.getDocument(), server);
            spec.open();
            return spec;
          });
    }
  }

  @Override
  public void bufferDisposed(IFileBuffer buffer) {
    OpenSpec spec = open.remove(buffer);
    if (spec != null) {
      spec.close();
    }
  }

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
    OpenSpec spec = open.get(buffer);
    if (spec != null && !dirty) {
      spec.saved();
    }
  }

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
    bufferDisposed(buffer);
  }

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {
    bufferDisposed(buffer);
  }

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {}

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {}

  @Override
  public void stateChanging(IFileBuffer buffer) {}

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean validated) {}

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {}

  @Override
  public void close() {
    FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
    open.values().forEach(OpenSpec::detach);
    open.clear();
  }
}
