package dev.shoreline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each message about a spec means, in one sentence, for those that have no page. */
final class MessageMeanings {
  private static final String TABLE = "messages.properties";

  private MessageMeanings() {}

  /** Meanings by the message's id. */
  static SortedMap<String, String> all() {
    Properties table = new Properties();
    try (InputStream in = MessageMeanings.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table of messages is missing: " + TABLE);
      }
      table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TreeMap<String, String> meanings = new TreeMap<>();
    table.stringPropertyNames().forEach(id -> meanings.put(id, table.getProperty(id)));
    return meanings;
  }
}
