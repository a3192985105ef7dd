package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One declaration of instances: {@code xpo[1..16] : Xpo8xDr8 arranged 2 x 8}. A range is one object
 * however many instances it names.
 *
 * @param path of the whole range, for example {@code xpo[1..16]} or {@code tray[1..18].oe[1..4]}
 * @param range the index range; null when declared without one
 * @param attributes of the part, overridden by those given at the instance
 * @param arrangement rows and columns when stated
 * @param parent the instance that contains this one; null at the level itself
 * @param formerly the name it had before, as its {@code was} states it, or empty
 * @param total how many there are in the design: own count times the counts of all parents
 */
public record Instance(
    String path,
    String name,
    @Nullable IndexRange range,
    Part part,
    Level level,
    Attributes attributes,
    Optional<Arrangement> arrangement,
    @Nullable Instance parent,
    long total,
    String doc,
    String formerly,
    Span span) {

  /** Instances that were never renamed. */
  public Instance(
      String path,
      String name,
      @Nullable IndexRange range,
      Part part,
      Level level,
      Attributes attributes,
      Optional<Arrangement> arrangement,
      @Nullable Instance parent,
      long total,
      String doc,
      Span span) {
    this(path, name, range, part, level, attributes, arrangement, parent, total, doc, "", span);
  }

  /** Rows and columns on a panel or board. */
  public record Arrangement(long rows, long columns) {}

  /** How many instances this declaration names inside one parent. */
  public long count() {
    return range == null ? 1 : range.size();
  }

  /** The index range, 1..1 for an instance without one. */
  public IndexRange indices() {
    return range == null ? new IndexRange(1, 1) : range;
  }

  /** This and the instances that contain it, outermost first. */
  public List<Instance> lineage() {
    List<Instance> list = new java.util.ArrayList<>();
    for (Instance i = this; i != null; i = i.parent) {
      list.add(0, i);
    }
    return List.copyOf(list);
  }

  // Identity: two declarations are the same only if they are the same path.
  @Override
  public boolean equals(Object o) {
    return o instanceof Instance i && i.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
