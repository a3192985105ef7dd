"""Solves the laser feed trees of optical_netlist.json with scikit-rf.

Prints the power that reaches each lane of a tree, in dB of the power that enters it, as
`name = value`, the smallest over the frequencies of the Touchstone files; then the least and the
most over all lanes and frequencies.
"""

import json

import numpy
import skrf


def network(element, cache):
    """An element of its own, named as in the netlist; files are read once."""
    file = element["file"]
    if file not in cache:
        cache[file] = skrf.Network(file)
    own = cache[file].copy()
    own.name = element["name"]
    return own


def solve(tree, cache):
    networks = {e["name"]: network(e, cache) for e in tree["elements"]}
    frequency = next(iter(networks.values())).frequency
    ports = [tree["input"]] + tree["outputs"]
    for port in ports:
        # Circuit takes a network for a port when its name holds the word "port".
        networks[port] = skrf.Circuit.Port(frequency, port, z0=50)
    connections = [
        [(networks[name], index) for name, index in joint] for joint in tree["connections"]
    ]
    # The ports of the circuit stand in the order in which the connections name them.
    order = [name for joint in tree["connections"] for name, _ in joint if name in ports]
    s = skrf.Circuit(connections).s_external
    entry = order.index(tree["input"])
    lanes = []
    for port in tree["outputs"]:
        power = numpy.abs(s[:, order.index(port), entry]) ** 2
        lanes.append(10 * numpy.log10([power.min(), power.max()]))
        print(f"{port} = {lanes[-1][0]:.9g}")
    print(f"{tree['name']}_least = {numpy.min(lanes):.9g}")
    print(f"{tree['name']}_most = {numpy.max(lanes):.9g}")


def main():
    with open("optical_netlist.json", encoding="utf-8") as file:
        netlist = json.load(file)
    cache = {}
    for tree in netlist["trees"]:
        solve(tree, cache)


main()
