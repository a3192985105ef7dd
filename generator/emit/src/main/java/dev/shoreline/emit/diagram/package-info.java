/**
 * The block diagram of a design as SVG, laid out by ELK; the only place that sees ELK and EMF here.
 */
package dev.shoreline.emit.diagram;
