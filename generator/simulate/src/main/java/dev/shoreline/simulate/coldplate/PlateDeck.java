package dev.shoreline.simulate.coldplate;

import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.Locale;

/**
 * A plate as an input of CalculiX (the keywords are those of Abaqus), and which nodes of its top
 * stand for what: {@code f NODE WEIGHT} share of the footprint's area, {@code l NODE X} the line
 * through the middle with its place in mm.
 */
final class PlateDeck {
  private static final double SLIVER = 1e-9;

  private final PlateBlock plate;
  private final PlateMesh mesh;
  private final StringBuilder text = new StringBuilder();

  private PlateDeck(PlateBlock plate) {
    this.plate = plate;
    this.mesh = PlateMesh.of(plate);
  }

  static String input(PlateBlock plate) {
    PlateDeck deck = new PlateDeck(plate);
    deck.write();
    return deck.text.toString();
  }

  static String nodes(PlateBlock plate) {
    PlateDeck deck = new PlateDeck(plate);
    deck.weights();
    return deck.text.toString();
  }

  private void write() {
    line("** Shoreline cold plate on " + SpiceText.comment(plate.subject()));
    line("** SI units: m, W, K; temperatures in degC");
    line("*NODE, NSET=NALL");
    for (int k = 0; k <= mesh.layers(); k++) {
      String z = SpiceNumber.of(plate.thickness() * k / mesh.layers());
      for (int j = 0; j < mesh.y().length; j++) {
        for (int i = 0; i < mesh.x().length; i++) {
          line(
              mesh.node(i, j, k)
                  + ", "
                  + SpiceNumber.of(mesh.x()[i])
                  + ", "
                  + SpiceNumber.of(mesh.y()[j])
                  + ", "
                  + z);
        }
      }
    }
    blocks();
    int top = mesh.layers() - 1;
    line("** bottom, wetted");
    line("*ELSET, ELSET=EBOTTOM, GENERATE");
    line("1, " + mesh.block(mesh.columns() - 1, mesh.rows() - 1, 0) + ", 1");
    line("** footprint, heated");
    line("*ELSET, ELSET=EHEATED");
    for (int j = 0; j < mesh.rows(); j++) {
      for (int i = 0; i < mesh.columns(); i++) {
        if (isHeated(i, j)) {
          line(mesh.block(i, j, top) + ",");
        }
      }
    }
    line("*NSET, NSET=NTOP, GENERATE");
    line(
        mesh.node(0, 0, mesh.layers())
            + ", "
            + mesh.node(mesh.columns(), mesh.rows(), mesh.layers())
            + ", 1");
    line("*MATERIAL, NAME=METAL");
    line("*CONDUCTIVITY");
    line("** W/m/K");
    line(SpiceNumber.of(plate.conductivity()) + ",");
    line("*SOLID SECTION, ELSET=EALL, MATERIAL=METAL");
    line("*INITIAL CONDITIONS, TYPE=TEMPERATURE");
    line("NALL, " + SpiceNumber.of(plate.coolant()));
    line("*STEP");
    line("*HEAT TRANSFER, STEADY STATE");
    line("*DFLUX");
    line("** W/m^2 into the top of the footprint");
    double flux = plate.heat() / (plate.sourceWidth() * plate.sourceLength());
    line("EHEATED, S2, " + SpiceNumber.of(flux));
    line("*FILM");
    line("** coolant (degC), heat transfer coefficient (W/m^2/K)");
    line("EBOTTOM, F1, " + SpiceNumber.of(plate.coolant()) + ", " + SpiceNumber.of(plate.film()));
    line("*NODE PRINT, NSET=NTOP");
    line("NT");
    line("*NODE FILE");
    line("NT");
    line("*END STEP");
  }

  private void blocks() {
    line("*ELEMENT, TYPE=C3D8, ELSET=EALL");
    for (int k = 0; k < mesh.layers(); k++) {
      for (int j = 0; j < mesh.rows(); j++) {
        for (int i = 0; i < mesh.columns(); i++) {
          text.append(mesh.block(i, j, k));
          for (int up = 0; up <= 1; up++) {
            text.append(", ").append(mesh.node(i, j, k + up));
            text.append(", ").append(mesh.node(i + 1, j, k + up));
            text.append(", ").append(mesh.node(i + 1, j + 1, k + up));
            text.append(", ").append(mesh.node(i, j + 1, k + up));
          }
          text.append('\n');
        }
      }
    }
  }

  private boolean isHeated(int i, int j) {
    return isInside(mesh.x(), i, plate.width(), plate.sourceWidth())
        && isInside(mesh.y(), j, plate.length(), plate.sourceLength());
  }

  private static boolean isInside(double[] edges, int i, double plate, double source) {
    double from = (plate - source) / 2 - SLIVER;
    return edges[i] >= from && edges[i + 1] <= plate - from;
  }

  /** A block's mean is the mean of its four corners. */
  private void weights() {
    int top = mesh.layers();
    int columns = mesh.x().length;
    double[] share = new double[columns * mesh.y().length];
    double whole = plate.sourceWidth() * plate.sourceLength();
    for (int j = 0; j < mesh.rows(); j++) {
      for (int i = 0; i < mesh.columns(); i++) {
        if (!isHeated(i, j)) {
          continue;
        }
        double area = (mesh.x()[i + 1] - mesh.x()[i]) * (mesh.y()[j + 1] - mesh.y()[j]);
        for (int corner = 0; corner < 4; corner++) {
          share[i + (corner & 1) + (j + (corner >> 1)) * columns] += area / 4 / whole;
        }
      }
    }
    int middle = mesh.rows() / 2;
    for (int j = 0; j < mesh.y().length; j++) {
      for (int i = 0; i < columns; i++) {
        if (share[i + j * columns] > 0) {
          line("f " + mesh.node(i, j, top) + " " + SpiceNumber.of(share[i + j * columns]));
        }
        if (j == middle) {
          double place = (mesh.x()[i] - plate.width() / 2) * 1000;
          line("l " + mesh.node(i, j, top) + " " + String.format(Locale.ROOT, "%.4f", place));
        }
      }
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
