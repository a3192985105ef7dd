package dev.shoreline.simulate.handover;

import dev.shoreline.simulate.spice.SpiceNumber;

/** The stack description and floor plan that 3D-ICE reads: micrometres, watts, kelvin. */
final class IceStack {
  private static final double UM = 1000;
  private static final double ZERO_CELSIUS = 273.15;

  private IceStack() {}

  static String stack(PackageReader.Cooled cooled) {
    FloorPlan plan = cooled.plan();
    double area = plan.width() * plan.height() * UM * UM;
    String kelvin = SpiceNumber.of(cooled.coolant() + ZERO_CELSIUS);
    return """
    material SILICON :
       thermal conductivity     1.30e-4 ;
       volumetric heat capacity 1.628e-12 ;

    material COPPER :
       thermal conductivity     3.90e-4 ;
       volumetric heat capacity 3.45e-12 ;

    top heat sink :
       heat transfer coefficient %s ;
       temperature %s ;

    dimensions :
       chip length %s, width %s ;
       cell length 1000, width 1000 ;

    die PACKAGE :
       layer 3000 COPPER ;
       source 500 SILICON ;

    stack :
       die PACKAGE1 PACKAGE floorplan "./package.flp" ;

    solver :
       steady ;
       initial temperature %s ;

    output :
       Tflp ( PACKAGE1, "temperatures.txt", maximum, final ) ;
    """
        .formatted(
            SpiceNumber.of(cooled.conductance() / area),
            kelvin,
            SpiceNumber.of(plan.width() * UM),
            SpiceNumber.of(plan.height() * UM),
            kelvin);
  }

  static String floorPlan(FloorPlan plan) {
    StringBuilder text = new StringBuilder();
    for (Block b : plan.blocks()) {
      text.append(b.name()).append(" :\n");
      text.append("   position  ").append(SpiceNumber.of(b.x() * UM)).append(", ");
      text.append(SpiceNumber.of(b.y() * UM)).append(" ;\n");
      text.append("   dimension ").append(SpiceNumber.of(b.width() * UM)).append(", ");
      text.append(SpiceNumber.of(b.height() * UM)).append(" ;\n");
      text.append("   power values ").append(SpiceNumber.of(b.power())).append(" ;\n\n");
    }
    return text.toString();
  }
}
