package dev.shoreline.simulate;

import java.util.List;

/** The programs that studies are run with. */
public enum Simulator {
  NGSPICE("ngspice", "ngspice", List.of("ngspice", "--version")),
  OCTAVE("GNU Octave", "octave", List.of("octave-cli", "--version")),
  /** Debian's own Python has the module; another one on the path does not see it. */
  SCIKIT_RF("scikit-rf", "python3-scikit-rf", List.of("/usr/bin/python3", "-c", "import skrf")),
  SIMGRID("SimGrid", "libsimgrid-dev", List.of("smpirun", "--help")),
  /** Its version option ends with a status of its own. */
  CALCULIX("CalculiX", "calculix-ccx", List.of("sh", "-c", "command -v ccx")),
  NS3(
      "ns-3",
      "libns3-dev libgsl-dev libsqlite3-dev g++ pkg-config",
      List.of("sh", "-c", "command -v g++ && pkg-config --exists ns3-core gsl")),
  /** Its Node module is found by NODE_PATH, or where npm installs modules for all users. */
  EPANET("EPANET", "nodejs, and epanet-js from npm", List.of("node", "-e", "require('epanet-js')")),
  /** Part of every system that has a shell; reads answers out of result files. */
  AWK("awk", "mawk", List.of("awk", "BEGIN { exit 0 }"));

  private final String label;
  private final String packages;
  private final List<String> probe;

  Simulator(String label, String packages, List<String> probe) {
    this.label = label;
    this.packages = packages;
    this.probe = probe;
  }

  /** As people call it. */
  public String label() {
    return label;
  }

  /** What to install, as Debian names it. */
  public String packages() {
    return packages;
  }

  /** A command that ends with status 0 exactly when the program is there. */
  public List<String> probe() {
    return probe;
  }
}
