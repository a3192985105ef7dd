package dev.shoreline.simulate.fabric.packet;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.Wiring;
import dev.shoreline.simulate.FabricStudySource;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkDelay;
import dev.shoreline.simulate.fabric.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Latency and queueing of packets, by ns-3. */
public final class PacketStudy implements FabricStudySource {
  /** The simulator's routing tables grow with the square of this: 64 take two seconds. */
  static final int MOST_HOSTS = 64;

  static final int MOST_LINKS = 4096;

  @Override
  public String id() {
    return "fabric-packet";
  }

  @Override
  public String title() {
    return "latency and queueing of packets, for ns-3";
  }

  @Override
  public Study study(FabricConformance conformance) {
    FabricAnalysis analysis = conformance.analysis();
    Optional<Omission> refusal = refusal(analysis);
    return refusal.isPresent() ? nothing(analysis, refusal.get()) : made(analysis);
  }

  private static Optional<Omission> refusal(FabricAnalysis analysis) {
    Optional<Omission> refusal = Refusal.of(analysis);
    if (refusal.isPresent()) {
      return refusal;
    }
    String name = analysis.fabric().name();
    long hosts = analysis.fabric().count("hosts").orElse(0L);
    if (hosts > MOST_HOSTS) {
      String reason = hosts + " hosts; packets are simulated for " + MOST_HOSTS;
      return Optional.of(new Omission(name, reason + ", more of them at flow level"));
    }
    if (hosts < 2) {
      return Optional.of(new Omission(name, "traffic takes two hosts"));
    }
    long links = PacketGraph.size(analysis.wiring().orElseThrow(), analysis.planes());
    return links > MOST_LINKS
        ? Optional.of(new Omission(name, links + " links; the model takes " + MOST_LINKS))
        : Optional.empty();
  }

  private Study nothing(FabricAnalysis analysis, Omission omission) {
    return new Study(
        id(),
        "Fabric at packet level",
        analysis.fabric().name(),
        List.of("Model: packets through a fabric with ns-3; this one is not simulated."),
        List.of(),
        List.of(),
        List.of(),
        List.of(omission),
        List.of());
  }

  private Study made(FabricAnalysis analysis) {
    Wiring wiring = analysis.wiring().orElseThrow();
    LinkDelay delay = LinkDelay.of(analysis);
    PacketGraph graph = PacketGraph.of(wiring);
    FlowNetwork network = FlowNetwork.of(wiring, delay.seconds(), Integer.MAX_VALUE);
    PacketTraffic traffic =
        new PacketTraffic(analysis.fabric().name(), graph, network, delay.seconds());
    List<StudyFile> files = new ArrayList<>(Driver.files());
    files.add(StudyFile.text("topology.csv", topology(graph, delay.seconds())));
    files.add(StudyFile.text("flows.csv", traffic.table()));
    Run build =
        new Run(
            "build",
            Simulator.NS3,
            List.of("sh", Driver.BUILD),
            List.of(),
            List.of(),
            new Run.Product(Driver.PROGRAM, List.of(Driver.SOURCE, Driver.BUILD)));
    Run packets = new Run(PacketTraffic.RUN, Simulator.NS3, "./" + Driver.PROGRAM);
    return new Study(
        id(),
        "Fabric at packet level",
        analysis.fabric().name(),
        about(analysis, graph, delay),
        files,
        List.of(build, packets),
        traffic.expected(),
        traffic.omissions(),
        List.of(plot()));
  }

  private static String topology(PacketGraph graph, double latency) {
    StringBuilder csv = new StringBuilder("link,a,b,rate_bps,delay_ps\n");
    int number = 0;
    for (PacketLink link : graph.links()) {
      csv.append(number++).append(',').append(link.a()).append(',').append(link.b());
      csv.append(',').append(FlowTable.whole(link.rate()));
      csv.append(',').append(FlowTable.whole(latency * 1e12)).append('\n');
    }
    return csv.toString();
  }

  private static Plot plot() {
    return new Plot(
        "latency",
        "Latency of a packet under load",
        "load of the busiest link, permutation (%)",
        "from socket to socket (ns)",
        Plot.Style.LINE,
        List.of(trace("longest", "_max_ns"), trace("99 of 100", "_p99_ns"), trace("mean", "_ns")),
        List.of());
  }

  private static Plot.Trace trace(String name, String ending) {
    return new Plot.Answers(
        name,
        PacketTraffic.RUN,
        PacketTraffic.LOADS.stream()
            .map(load -> new Plot.Point(String.valueOf(load), "load" + load + ending))
            .toList());
  }

  private static List<String> about(FabricAnalysis analysis, PacketGraph graph, LinkDelay delay) {
    String planes = analysis.planes() > 1 ? ", one of %d planes".formatted(analysis.planes()) : "";
    return List.of(
        ("Model: every host, switch and link (%d hosts, %d links%s); packets of 9000 bytes, each"
                + " stored and forwarded by every switch.")
            .formatted(graph.hosts(), graph.links().size(), planes),
        "Assumes: each packet draws one of the shortest ways anew (no switch's own hashing), queues"
            + " that never overflow, no flow control; "
            + delay.text()
            + ".",
        "Run `sh run` (needs ns-3; checked with version 3.37): it builds the driver, then runs it.",
        "`topology.csv` lists links, `flows.csv` what is sent; `fabric.cc` is the driver, the same"
            + " for every fabric, and `build` compiles it.",
        "`expected.json` holds the time of one packet alone, the rate of two senders to one host,"
            + " and that nothing is lost.");
  }
}
