package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Validates JSON against a schema on the class path. */
public final class Schemas {
  private Schemas() {}

  public static void validate(String resource, String json) throws IOException {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      assertThat(validator.validate(json, InputFormat.JSON)).isEmpty();
    }
  }
}
