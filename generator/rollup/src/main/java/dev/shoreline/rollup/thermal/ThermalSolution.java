package dev.shoreline.rollup.thermal;

import java.util.List;

/** Plates and loops, each in the order written. */
public record ThermalSolution(List<PlateState> plates, List<LoopState> loops) {}
