package dev.shoreline.simulate.fabric.packet;

/**
 * One link of a fabric.
 *
 * @param a plain name of a node, made by the program
 * @param rate one direction (bit/s)
 */
record PacketLink(String a, String b, double rate) {}
