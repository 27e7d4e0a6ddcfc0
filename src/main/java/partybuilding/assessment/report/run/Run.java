package partybuilding.assessment.report.run;

import java.util.Map;
import java.util.Optional;

/**
 * What is read back of an earlier run.
 *
 * @param digest of its inputs, rules and options
 * @param outputs the SHA-256 of each of its files, by path inside the folder
 * @param earlier the record of the year before, as it was then
 */
public record Run(String digest, Map<String, String> outputs, Optional<EarlierRun> earlier) {
  static final String FILE_NAME = "run.json";

  public Run {
    outputs = Map.copyOf(outputs);
  }
}
