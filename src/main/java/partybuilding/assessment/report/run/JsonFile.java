package partybuilding.assessment.report.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes indented JSON with line feeds on every system, so that the bytes are equal. */
public final class JsonFile {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonFile() {}

  /** Writes a tree of maps, collections, strings, integers and booleans. */
  public static void write(Map<String, ?> tree, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(tree, bytes);
    bytes.write('\n');
    Files.write(file, bytes.toByteArray());
  }

  /** Writes such a tree without a line feed at its end. */
  static void write(Map<String, ?> tree, OutputStream bytes) {
    try (JsonGenerator json = generator(bytes)) {
      writeTree(json, tree);
    }
  }

  static JsonGenerator generator(OutputStream bytes) {
    return new JsonFactory().createGenerator(new Pretty(), bytes);
  }

  private static void writeTree(JsonGenerator json, Object node) {
    if (node instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, value) -> {
            json.writeName(name.toString());
            writeTree(json, value);
          });
      json.writeEndObject();
    } else if (node instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(item -> writeTree(json, item));
      json.writeEndArray();
    } else if (node instanceof Integer number) {
      json.writeNumber(number);
    } else if (node instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(node.toString());
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
