package dev.shoreline.rollup;

import dev.shoreline.model.Link;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All figures derived for each link. */
public final class LinkMeasures {
  public static final List<LinkMeasure> ALL =
      List.of(
          measure("nature", "electrical, optical or laser-feed", LinkFacts::nature),
          measure("lanes", "how many lanes, lasers or fibers start it", LinkFacts::lanes),
          measure("rate", "signalling rate of one lane", LinkFacts::rate),
          measure("modulation", "nrz or pam4", LinkFacts::modulation),
          measure("symbol-rate", "symbol rate of one lane", LinkFacts::symbolRate),
          measure("payload", "payload of all its lanes, one direction", LinkFacts::payload),
          measure("nyquist", "half the symbol rate", LinkState::nyquist),
          measure(
              "medium",
              "what its lanes run on, as the groups at its ends state",
              LinkFacts::medium),
          measure("protocol", "protocol that the groups at its ends state", LinkFacts::protocol),
          measure("length", "of all its traces, cables and fibers", LinkState::length),
          measure("loss", "insertion loss at Nyquist, or optical loss", LinkState::loss),
          measure(
              "transmit", "launch of one lane, or laser power of one fiber", LinkState::transmit),
          measure(
              "receive",
              "receive range of one lane, or laser power of one lane at the modulator",
              LinkState::receive),
          measure(
              "launch",
              "laser feeds: light of one lane after the modulator, laser-loss taken off",
              LinkFacts::launch),
          measure("margin", "optical: transmit - loss - receive.min", LinkState::margin),
          measure("overload", "optical: receive.max - (transmit - loss)", LinkState::overload),
          measure("connectors", "mated pairs and connectors on its path", LinkFacts::connectors),
          measure("ends", "where it starts and where it ends", LinkFacts::ends),
          measure(
              "level-span",
              "levels between its ends: 0 on one level, 1 to the next, 2 chip to panel",
              LinkFacts::levelSpan));

  private static final Map<String, LinkMeasure> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(LinkMeasure::name, Function.identity()));

  private LinkMeasures() {}

  public static Optional<LinkMeasure> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static LinkMeasure measure(
      String name, String title, Function<LinkState, Value> formula) {
    return new LinkMeasure() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String title() {
        return title;
      }

      @Override
      public Value of(Analysis analysis, Link link) {
        return analysis
            .link(link)
            .map(s -> Analysis.guarded(() -> formula.apply(s)))
            .orElseGet(() -> Amounts.unknown("the design has no link " + link.name()));
      }
    };
  }
}
