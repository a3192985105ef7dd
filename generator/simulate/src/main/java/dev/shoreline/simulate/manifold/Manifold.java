package dev.shoreline.simulate.manifold;

import java.util.List;

/**
 * A loop as a ladder: branches one after the other between a supply and a return header of the same
 * pipe, both fed and left at the same end.
 *
 * @param id counts from 1 over the study
 * @param loop its name in the spec
 * @param head between supply and return where they enter the box (m of the coolant)
 * @param viscosity kinematic (m^2/s)
 * @param pitch length of header before each branch (m)
 * @param diameter of the headers, inside (m)
 */
record Manifold(
    int id,
    String loop,
    double head,
    double viscosity,
    double pitch,
    double diameter,
    List<Branches> branches) {
  Manifold {
    branches = List.copyOf(branches);
  }

  long count() {
    return branches.stream().mapToLong(Branches::count).sum();
  }
}
