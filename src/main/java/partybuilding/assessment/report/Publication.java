package partybuilding.assessment.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.report.run.Outputs;
import partybuilding.assessment.report.run.RunFile;

/**
 * An earlier publication, as its {@code run.json} states it.
 *
 * @param runDigest what it was made from
 * @param outputs the SHA-256 of each of its files, by path inside the folder
 */
public record Publication(String runDigest, Map<String, String> outputs) {
  public Publication {
    outputs = Map.copyOf(outputs);
  }

  /** The publication in a folder; empty if there is none, or none that can be read. */
  public static Optional<Publication> find(Path reportFolder) {
    return RunFile.find(reportFolder).map(run -> new Publication(run.digest(), run.outputs()));
  }

  /** Whether every file it published is still there, byte for byte. Further files do not matter. */
  public boolean intact(Path reportFolder) {
    try {
      return Outputs.of(reportFolder).entrySet().containsAll(outputs.entrySet());
    } catch (IOException e) {
      return false; // A folder that cannot be read is not the one that was published.
    }
  }
}
