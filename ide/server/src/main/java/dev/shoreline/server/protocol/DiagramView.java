package dev.shoreline.server.protocol;

import java.util.List;

/**
 * A block diagram, laid out. Lengths are in pixels from the upper left corner.
 *
 * @param design qualified name
 */
public record DiagramView(
    String design, double width, double height, List<DiagramNode> nodes, List<DiagramEdge> edges) {}
