package dev.shoreline.emit.sonic;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Output;
import dev.shoreline.emit.json.Json;
import dev.shoreline.sonic.PlatformFiles;
import dev.shoreline.sonic.Schema;
import dev.shoreline.sonic.SonicPlatform;
import java.util.ArrayList;
import java.util.List;

/**
 * The interfaces of a switch for SONiC, and which engines and lasers stand behind them: the mapping
 * in its present form and in its earlier one. A design without optical engines has no mapping.
 */
public final class SonicEmitter implements Emitter {
  private static final String FOLDER = "sonic/";

  @Override
  public String id() {
    return "sonic";
  }

  @Override
  public String title() {
    return "SONiC platform files: ports, lanes, engines and lasers";
  }

  @Override
  public void emit(Conformance conformance, Output output) {
    SonicPlatform sonic = SonicPlatform.of(conformance.analysis());
    output.text(FOLDER + "README.md", readme(sonic));
    if (!sonic.refusal().isEmpty()) {
      return;
    }
    output.text(
        FOLDER + PlatformFiles.PLATFORM, Json.write(PlatformFiles.platform(sonic.platform())));
    if (!sonic.mapping().isEmpty()) {
      for (Schema schema : Schema.values()) {
        output.text(
            FOLDER + schema.file(), Json.write(PlatformFiles.mapping(sonic.mapping(), schema)));
      }
    }
  }

  private static String readme(SonicPlatform sonic) {
    List<String> lines = new ArrayList<>(List.of("# SONiC platform files", ""));
    if (!sonic.refusal().isEmpty()) {
      lines.add("There are none: " + sonic.refusal() + ".");
    } else {
      lines.add("- `platform.json`: interfaces only; what it says of the chassis is yours to add.");
      if (sonic.mapping().isEmpty()) {
        lines.add("- No `cpo.json`: no lane reaches a port through an optical engine.");
      } else {
        lines.add("- `cpo.json`: engines and lasers behind the interfaces.");
        lines.add("- `optical_devices.json`: the same, as SONiC named it before July 2026.");
      }
      sonic.remarks().forEach(r -> lines.add("- Note: " + r + "."));
    }
    return String.join("\n", lines) + "\n";
  }
}
