package dev.shoreline.bench;

import dev.shoreline.pipeline.Shoreline;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Warm cost of parse + link + elaborate + check by size of text. Quote the ratio between the sizes,
 * which must be that of the sizes, not the times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class CheckBenchmark {
  @Param({"10000", "1000000", "10000000"})
  public int bytes;

  private Map<String, String> spec = Map.of();

  @Setup
  public void write() {
    spec = Map.of("bench.shore", SpecGenerator.spec(bytes));
  }

  @Benchmark
  public int check() {
    return Shoreline.check(spec, LocalDate.of(2026, 12, 1)).designs().size();
  }
}
