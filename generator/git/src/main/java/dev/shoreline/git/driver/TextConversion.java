package dev.shoreline.git.driver;

import dev.shoreline.merge.CanonicalText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What {@code git diff} compares in the place of a spec: its text laid out. */
public final class TextConversion {
  private TextConversion() {}

  /** The text laid out; bytes that are no text, and texts with faults, as they are. */
  public static byte[] convert(byte[] spec) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(spec)).toString();
      String canonical = CanonicalText.of(text);
      return canonical.equals(text) ? spec : canonical.getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return spec;
    } catch (RuntimeException | StackOverflowError e) {
      // A diff of the text as it stands is better than none.
      return spec;
    }
  }
}
