package dev.shoreline.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which designs are judged, beside which libraries, and for which day. */
final class JudgingOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day that waivers are judged on, as 2027-03-01. Default: today, or the day in SOURCE_DATE_EPOCH.")
  private @Nullable String asOf;

  @Option(
      names = "--design",
      paramLabel = "NAME",
      description = "Only this design; may be repeated.")
  private List<String> designs = List.of();

  @Option(
      names = "--library",
      paramLabel = "JAR",
      description =
          "A spec library beside the standard library: a jar or folder; may be repeated. The first counts where two differ.")
  private List<Path> libraries = List.of();

  LocalDate day() {
    return date(asOf);
  }

  List<String> designs() {
    return designs;
  }

  List<Path> libraries() {
    return libraries;
  }

  /** A day as written on the command line; without one that of SOURCE_DATE_EPOCH, else today. */
  static LocalDate date(@Nullable String asOf) {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    try {
      if (asOf != null) {
        return LocalDate.parse(asOf);
      }
      return epoch == null || epoch.isBlank()
          ? LocalDate.now(ZoneOffset.UTC)
          : LocalDate.ofInstant(
              Instant.ofEpochSecond(Long.parseLong(epoch.trim())), ZoneOffset.UTC);
    } catch (DateTimeException | NumberFormatException e) {
      throw new UsageException(
          "'" + (asOf == null ? epoch : asOf) + "' is no date; write it as 2027-03-01");
    }
  }
}
