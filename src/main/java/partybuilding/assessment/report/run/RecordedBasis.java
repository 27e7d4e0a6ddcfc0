package partybuilding.assessment.report.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.GroupNames;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.ExportsRefused;
import tools.jackson.core.JacksonException;

/**
 * The version, rules and files behind the figures, as the record of a run states them.
 *
 * @param version the program's
 * @param rulebook the rules that were in force
 * @param groups what the groups are called
 * @param evaluations the file of each year's ballots and its SHA-256; none in a branch's own folder
 */
public record RecordedBasis(
    String version, Rulebook rulebook, GroupNames groups, Map<Integer, RecordedFile> evaluations) {
  private static final String RULES = "rules";

  public RecordedBasis {
    evaluations = Map.copyOf(evaluations);
  }

  /**
   * A file that was read.
   *
   * @param name the file's
   * @param sha256 of its bytes, in hexadecimal
   */
  public record RecordedFile(String name, String sha256) {}

  /** Reads the record of a folder; empty if there is none or it cannot be read. */
  public static Optional<RecordedBasis> find(Path folder) throws IOException {
    Path file = folder.resolve(Run.FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Map<String, Object> record = JsonTree.read(Files.readAllBytes(file));
      return record.get(RULES) instanceof Collection<?>
          ? Optional.of(of(record))
          : Optional.empty();
    } catch (JacksonException | ExportsRefused e) {
      return Optional.empty(); // The record was edited; the caller reports it.
    }
  }

  private static RecordedBasis of(Map<String, Object> record) {
    return new RecordedBasis(
        String.valueOf(record.getOrDefault("version", "")),
        RulebookReader.read(Run.FILE_NAME, rules(record)),
        GroupWordsJson.read(record),
        evaluations(record));
  }

  /** The rules have the keys of {@code assessment.yaml}, of which JSON is a form. */
  private static String rules(Map<String, Object> record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonFile.write(Map.of(RULES, record.getOrDefault(RULES, "")), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Map<Integer, RecordedFile> evaluations(Map<String, Object> record) {
    Map<Integer, RecordedFile> files = new HashMap<>();
    if (record.get(Run.INPUTS) instanceof Collection<?> inputs) {
      for (Object input : inputs) {
        if (input instanceof Map<?, ?> file
            && "evaluations".equals(file.get("kind"))
            && file.get("year") instanceof Integer year) {
          files.put(
              year,
              new RecordedFile(
                  String.valueOf(file.get("file")), String.valueOf(file.get("sha256"))));
        }
      }
    }
    return files;
  }
}
