"""Reads the Touchstone files of the classes in classes.csv with scikit-rf.

Stops when a file is not passive or not reciprocal. Prints, as `name = value` in dB, the loss of
each class at its Nyquist frequency and its crosstalk there; THRU has to lose what the pair loses.
Writes the loss over the frequency (GHz, dB) to cN-loss.csv.
"""

import csv
import sys

import numpy
import skrf

# Passive and reciprocal to the nine digits of the files.
ROUNDING = 1e-8


def checked(file):
    network = skrf.Network(file)
    gain = numpy.linalg.norm(network.s, ord=2, axis=(1, 2)).max()
    if gain > 1 + ROUNDING:
        sys.exit(f"{file} is not passive: largest singular value {gain:.9g}")
    if abs(network.s - network.s.transpose(0, 2, 1)).max() > ROUNDING:
        sys.exit(f"{file} is not reciprocal")
    return network


def transmission(file):
    """From the near end to the far end of a pair, as a differential port of 100 ohm."""
    s = checked(file).s
    # Sdd21 of ports 1 and 3 to 2 and 4. scikit-rf 0.15.4 has se2gmm for it, which asks numpy 1.24
    # for a name that is gone.
    return (s[:, 1, 0] - s[:, 1, 2] - s[:, 3, 0] + s[:, 3, 2]) / 2


def decibels(s):
    return -20 * numpy.log10(abs(s))


def main():
    with open("classes.csv", newline="", encoding="utf-8") as file:
        classes = list(csv.DictReader(file))
    for row in classes:
        name = "c" + row["class"]
        pair = checked(name + ".s2p")
        gigahertz = pair.f / 1e9
        nyquist = abs(gigahertz - float(row["nyquist_ghz"])).argmin()
        loss = decibels(pair.s[:, 1, 0])
        through = decibels(transmission(name + "-thru.s4p"))
        if abs(through - loss).max() > 1e-6:
            sys.exit(f"{name}-thru.s4p does not lose what {name}.s2p loses")
        print(f"{name}_loss = {loss[nyquist]:.9g}")
        for kind in ("fext", "next"):
            level = transmission(f"{name}-{kind}.s4p")[nyquist]
            print(f"{name}_{kind} = {decibels(level):.9g}")
        numpy.savetxt(
            name + "-loss.csv", numpy.column_stack((gigahertz, loss)), fmt="%.9g", delimiter=","
        )


main()
