package dev.shoreline.simulate.coldplate;

/**
 * The base of a cold plate as a block of metal: heat enters through a rectangle in the middle of
 * its top and leaves through a film on its bottom; the sides are insulated. SI units.
 *
 * @param id counts from 1 over the study
 * @param subject what it cools, in the spec's words
 * @param width of the plate along x (m)
 * @param length of the plate along y (m)
 * @param thickness of its base (m)
 * @param sourceWidth of the footprint along x (m)
 * @param sourceLength of the footprint along y (m)
 * @param conductivity of its metal (W/m/K)
 * @param film heat transfer coefficient of the wetted side, on the base area (W/m^2/K)
 * @param heat through one plate (W)
 * @param coolant temperature behind the film (degC)
 */
record PlateBlock(
    int id,
    String subject,
    double width,
    double length,
    double thickness,
    double sourceWidth,
    double sourceLength,
    double conductivity,
    double film,
    double heat,
    double coolant) {

  double area() {
    return width * length;
  }
}
