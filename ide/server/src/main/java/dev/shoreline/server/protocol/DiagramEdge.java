package dev.shoreline.server.protocol;

import java.util.List;
import org.eclipse.lsp4j.Location;
import org.jspecify.annotations.Nullable;

/**
 * A line of a diagram.
 *
 * @param kind {@code electrical}, {@code optical}, {@code laser}, {@code power} or {@code coolant}
 * @param points x and y in turn, at least two points
 * @param status worst verdict about it, or empty when there is none
 */
public record DiagramEdge(
    String id,
    String source,
    String target,
    String kind,
    String label,
    double labelX,
    double labelY,
    List<Double> points,
    String status,
    @Nullable Location location) {}
