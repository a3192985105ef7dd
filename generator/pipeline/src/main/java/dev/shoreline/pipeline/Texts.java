package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the bytes of a spec into text; bytes that are no UTF-8 are replaced and reported. */
public final class Texts {
  /**
   * A spec larger than this is refused: no team writes one, and reading it would exhaust memory.
   */
  public static final long LARGEST = 64L * 1024 * 1024;

  private Texts() {}

  public static String decode(String path, byte[] bytes, List<Diagnostic> diagnostics) {
    int start = hasByteOrderMark(bytes) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(buffer.duplicate())
          .toString();
    } catch (CharacterCodingException e) {
      diagnostics.add(
          Diagnostic.error("file.Encoding", Span.startOf(path), "the file is not UTF-8 text")
              .withHint("save it as UTF-8"));
      return StandardCharsets.UTF_8.decode(buffer).toString();
    }
  }

  private static boolean hasByteOrderMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }
}
