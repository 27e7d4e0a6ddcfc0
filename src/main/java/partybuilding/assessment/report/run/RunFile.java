package partybuilding.assessment.report.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.restatement.Basis;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** The record of a run, {@code run.json}. It holds no clock time and no path, so reruns agree. */
public final class RunFile {
  private RunFile() {}

  /** Writes the record of a folder that is otherwise complete. */
  public static void write(
      Comparison facts, Origin origin, Optional<EarlierRun> earlier, Path folder)
      throws IOException {
    write(
        folder,
        json -> {
          writeOrigin(json, facts, origin);
          earlier.ifPresent(run -> write(json, run));
          RulesJson.write(json, facts.rulebook());
          GroupWordsJson.write(json, facts);
          MethodsJson.write(json, facts.rules());
          InputsJson.write(json, inputs(facts, origin), facts.sources().findings());
          write(json, facts.sources().basis());
          Headline.write(json, facts, origin.language());
          RestatedYear.write(json, facts);
          writeOutputs(json, Outputs.of(folder));
        });
  }

  /** Writes the record of a folder of papers, which later reports are not compared with. */
  public static void writeOfPapers(Comparison facts, Origin origin, Path folder)
      throws IOException {
    write(
        folder,
        json -> {
          writeOrigin(json, facts, origin);
          RulesJson.write(json, facts.rulebook());
          InputsJson.write(json, inputs(facts, origin), facts.sources().findings());
          writeOutputs(json, Outputs.of(folder));
        });
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static void write(Path folder, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonFile.generator(bytes)) {
      json.writeStartObject();
      content.write(json);
      json.writeEndObject();
    }
    bytes.write('\n');
    Files.write(folder.resolve(Run.FILE_NAME), bytes.toByteArray());
  }

  /** The run that a folder records; empty if it records none, or none that can be read. */
  public static Optional<Run> find(Path folder) {
    Path file = folder.resolve(Run.FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return RunParser.parse(JsonTree.read(Files.readAllBytes(file)));
    } catch (IOException | JacksonException e) {
      return Optional.empty(); // An unreadable record proves nothing: the year is published anew.
    }
  }

  private static List<FileAccount> inputs(Comparison facts, Origin origin) {
    return Stream.concat(facts.sources().accounts().stream(), origin.office().stream()).toList();
  }

  private static void writeOrigin(JsonGenerator json, Comparison facts, Origin origin) {
    json.writeStringProperty("version", origin.version());
    json.writeStringProperty(Run.DIGEST, origin.digest());
    json.writeNumberProperty(Run.YEAR, facts.year());
    json.writeStringProperty(Run.AS_OF, facts.asOf().toString());
    json.writeStringProperty(Run.LANGUAGE, origin.language());
    json.writeStringProperty(Run.EDITION, origin.edition());
    json.writeArrayPropertyStart("formats");
    origin.formats().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty(Run.ORGANISATION, facts.rulebook().organisation());
  }

  private static void write(JsonGenerator json, EarlierRun earlier) {
    json.writeObjectPropertyStart(EarlierRun.PROPERTY);
    json.writeStringProperty("folder", earlier.folder());
    json.writeStringProperty("sha256", earlier.sha256());
    json.writeEndObject();
  }

  /** The digest of each ground, by its kind and year. */
  private static void write(JsonGenerator json, Basis basis) {
    Map<String, String> digests = new TreeMap<>();
    basis.digests().forEach((ground, digest) -> digests.put(ground.code(), digest));
    if (!digests.isEmpty()) {
      writeTexts(json, Run.BASIS, digests);
    }
  }

  private static void writeOutputs(JsonGenerator json, Map<String, String> outputs) {
    writeTexts(json, Run.OUTPUTS, outputs);
  }

  private static void writeTexts(JsonGenerator json, String property, Map<String, String> texts) {
    json.writeObjectPropertyStart(property);
    texts.forEach(json::writeStringProperty);
    json.writeEndObject();
  }
}
