package dev.shoreline.git.driver;

import dev.shoreline.merge.Labels;
import dev.shoreline.merge.MergeResult;
import dev.shoreline.merge.SpecMerge;
import dev.shoreline.merge.TextForm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Merges three files as Git's merge driver: by elements if that is safe, else by lines. The result
 * takes the place of a file in one step, so that whoever interrupts it finds the old text or the
 * merged one.
 */
public final class MergeDriver {
  /** How a result came about. */
  public enum Way {
    BY_ELEMENTS,
    BY_LINES
  }

  /**
   * @param conflicts places that somebody must decide
   */
  public record Outcome(Way way, int conflicts) {}

  /** Merges by elements; a test puts something in its place that fails. */
  interface Elements {
    Optional<MergeResult> merge(
        String base, String ours, String theirs, Labels labels, int markerSize);
  }

  private final Elements elements;

  public MergeDriver() {
    this(SpecMerge::merge);
  }

  MergeDriver(Elements elements) {
    this.elements = elements;
  }

  /**
   * @param result where the merged text goes, usually the file of ours
   * @param markerSize characters of a conflict marker
   * @throws IOException if a file cannot be read or written; the result is then as it was
   */
  public Outcome merge(
      Path base, Path ours, Path theirs, Path result, Labels labels, int markerSize)
      throws IOException {
    byte[][] versions = {
      Files.readAllBytes(base), Files.readAllBytes(ours), Files.readAllBytes(theirs)
    };
    boolean isText = isUtf8(versions[0]) && isUtf8(versions[1]) && isUtf8(versions[2]);
    // Other bytes are merged by lines too: as characters of one byte each, they come out unchanged.
    Charset charset = isText ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    String before = new String(versions[0], charset);
    String left = new String(versions[1], charset);
    String right = new String(versions[2], charset);
    Optional<MergeResult> merged =
        isText ? byElements(before, left, right, labels, markerSize) : Optional.empty();
    MergeResult found =
        merged.isPresent() ? merged.get() : byLines(before, left, right, labels, markerSize);
    replace(result, found.text().getBytes(charset));
    Way way = merged.isPresent() ? Way.BY_ELEMENTS : Way.BY_LINES;
    return new Outcome(way, found.conflicts());
  }

  private Optional<MergeResult> byElements(
      String base, String ours, String theirs, Labels labels, int markerSize) {
    try {
      return elements.merge(base, ours, theirs, labels, markerSize);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever went wrong there, Git must get a merge that loses nothing.
      return Optional.empty();
    }
  }

  private static MergeResult byLines(
      String base, String ours, String theirs, Labels labels, int markerSize) {
    TextForm form = TextForm.of(ours);
    MergeResult merged =
        LineMerge.merge(
            TextForm.plain(base), TextForm.plain(ours), TextForm.plain(theirs), labels, markerSize);
    return new MergeResult(form.apply(merged.text()), merged.conflicts());
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static void replace(Path file, byte[] content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException(file + " is not a file");
    }
    Path temporary = Files.createTempFile(parent, ".shoreline-", ".tmp");
    try {
      Files.write(temporary, content);
      Files.move(temporary, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
