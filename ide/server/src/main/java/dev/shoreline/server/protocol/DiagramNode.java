package dev.shoreline.server.protocol;

import java.util.List;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/**
 * A box of a diagram.
 *
 * @param id path of the instance, or the name of a level or loop
 * @param parent id of the box around it, or empty
 * @param kind {@code level}, {@code part}, {@code loop} or {@code medium}
 * @param lines texts inside it, the first one its title
 * @param status worst verdict about it, or empty when there is none
 */
public record DiagramNode(
    String id,
    String parent,
    String kind,
    List<String> lines,
    double x,
    double y,
    double width,
    double height,
    String status,
    @Nullable Location location) {}
