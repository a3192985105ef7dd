package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Simulator;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** Which simulators are installed. Each is asked once. */
public final class Programs {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Map<Simulator, Boolean> known = new EnumMap<>(Simulator.class);
  private final Predicate<Simulator> probe;

  /** Those of this machine. */
  public Programs() {
    this(Programs::probe);
  }

  Programs(Predicate<Simulator> probe) {
    this.probe = probe;
  }

  public synchronized boolean has(Simulator simulator) {
    return known.computeIfAbsent(simulator, probe::test);
  }

  private static boolean probe(Simulator simulator) {
    try (Scratch scratch = Scratch.create()) {
      Command.Ended ended = Command.run(scratch.folder(), simulator.probe(), PATIENCE);
      return !ended.timedOut() && ended.status() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
