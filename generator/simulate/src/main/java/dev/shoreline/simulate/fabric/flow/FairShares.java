package dev.shoreline.simulate.fabric.flow;

import java.util.Arrays;
import java.util.List;

/**
 * Messages that share links as SimGrid's network model has it: max-min fair, each in inverse
 * proportion to its latency, and sharing anew whenever a message begins or ends. Source: Velho,
 * Schnorr, Casanova, Legrand, On the Validity of Flow-level TCP Network Models for Grid and Cloud
 * Simulations, ACM TOMACS 23 (2013), section 3. For traffic of which several links are about
 * equally busy, so that no single one of them tells the time.
 */
final class FairShares {
  private static final double SAME = 1e-9;

  private final List<Stream> streams;
  private final double[] capacities;
  private final double[] left;
  private final double[] rates;

  private FairShares(List<Stream> streams, double[] capacities) {
    this.streams = streams;
    this.capacities = capacities;
    this.left = streams.stream().mapToDouble(Stream::bytes).toArray();
    this.rates = new double[streams.size()];
  }

  /**
   * Alike messages.
   *
   * @param latency after which they begin, and by which they share (s)
   * @param bytes of each
   * @param links they are on
   * @param counts how many of them are on each of these links
   */
  record Stream(double latency, double bytes, int[] links, double[] counts) {}

  /**
   * When the last message has ended (s).
   *
   * @param capacities of the links (byte/s)
   */
  static double completion(List<Stream> streams, double[] capacities) {
    return new FairShares(streams, capacities).run();
  }

  private double run() {
    double now = 0;
    while (true) {
      double begin = nextBegin(now);
      if (!share(now)) {
        if (begin == Double.POSITIVE_INFINITY) {
          return now;
        }
        now = begin;
        continue;
      }
      double step = begin - now;
      for (int i = 0; i < left.length; i++) {
        if (rates[i] > 0) {
          step = Math.min(step, left[i] / rates[i]);
        }
      }
      for (int i = 0; i < left.length; i++) {
        left[i] -= rates[i] * step;
        if (left[i] <= SAME * streams.get(i).bytes()) {
          left[i] = 0;
        }
      }
      now += step;
    }
  }

  private double nextBegin(double now) {
    return streams.stream()
        .mapToDouble(Stream::latency)
        .filter(t -> t > now)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Sets the rates of all messages under way; false when there are none. */
  private boolean share(double now) {
    Arrays.fill(rates, 0);
    boolean[] open = new boolean[left.length];
    int count = 0;
    for (int i = 0; i < left.length; i++) {
      open[i] = left[i] > 0 && streams.get(i).latency() <= now;
      count += open[i] ? 1 : 0;
    }
    boolean any = count > 0;
    double[] free = capacities.clone();
    while (count > 0) {
      double[] weights = weights(open);
      double level = Double.POSITIVE_INFINITY;
      for (int l = 0; l < free.length; l++) {
        if (weights[l] > 0) {
          level = Math.min(level, free[l] / weights[l]);
        }
      }
      for (int i = 0; i < open.length; i++) {
        if (open[i] && isFull(i, free, weights, level)) {
          rates[i] = level / streams.get(i).latency();
          open[i] = false;
          count--;
        }
      }
      free = capacities.clone();
      for (int i = 0; i < rates.length; i++) {
        take(free, i);
      }
    }
    return any;
  }

  private double[] weights(boolean[] open) {
    double[] weights = new double[capacities.length];
    for (int i = 0; i < open.length; i++) {
      if (open[i]) {
        Stream s = streams.get(i);
        for (int k = 0; k < s.links().length; k++) {
          weights[s.links()[k]] += s.counts()[k] / s.latency();
        }
      }
    }
    return weights;
  }

  private boolean isFull(int stream, double[] free, double[] weights, double level) {
    for (int link : streams.get(stream).links()) {
      if (free[link] / weights[link] <= level * (1 + SAME)) {
        return true;
      }
    }
    return false;
  }

  private void take(double[] free, int stream) {
    Stream s = streams.get(stream);
    for (int k = 0; k < s.links().length; k++) {
      free[s.links()[k]] -= s.counts()[k] * rates[stream];
    }
  }
}
