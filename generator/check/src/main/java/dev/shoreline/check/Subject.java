package dev.shoreline.check;

import dev.shoreline.check.range.Box;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Selection;
import dev.shoreline.model.message.Span;

/**
 * What a verdict is about.
 *
 * @param text path of a range of instances or lanes, name of a link, a bus, a loop or the design
 * @param count how many instances the subject names
 * @param span where it was declared
 */
public record Subject(String text, long count, Span span) {

  public static Subject of(Instance instance) {
    return new Subject(instance.path(), instance.total(), instance.span());
  }

  public static Subject of(Selection selection) {
    return new Subject(selection.toString(), selection.instances(), selection.span());
  }

  public static Subject of(Box box, Span span) {
    return new Subject(box.toString(), box.instances(), span);
  }

  public static Subject of(Link link) {
    return new Subject(link.name(), 1, link.span());
  }

  public static Subject of(Design design) {
    return new Subject(design.name(), 1, design.span());
  }

  /** Something that is no instance, for example {@code bus main}. */
  public static Subject named(String text, Span span) {
    return new Subject(text, 1, span);
  }
}
