package dev.shoreline.pipeline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One spec library.
 *
 * @param name of its jar or folder, without the way there, as messages show it
 * @param files texts by path inside the library, read when asked for
 */
public record SpecLibrary(String name, SortedMap<String, Supplier<String>> files) {
  public SpecLibrary {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
