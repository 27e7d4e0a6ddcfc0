package partybuilding.benchmark.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.run.Structures;
import partybuilding.benchmark.export.ExportsWriter;
import partybuilding.benchmark.export.MeetingSize;

/**
 * One year's file with what it is read by.
 *
 * @param export the file
 * @param rules of its year
 * @param structure the branches
 */
record MeetingFiles(Export export, Rules rules, Structure structure) {
  private static final int YEAR = 2025;
  private static final int BRANCHES = 1000;
  private static final int BALLOTS = 200;

  /** Two hundred thousand rows about a thousand branches. */
  static MeetingFiles write(boolean identified) throws IOException {
    Path folder =
        ExportsWriter.write(
            Files.createTempDirectory("meeting").resolve("exports"),
            new MeetingSize(YEAR, BRANCHES, BALLOTS, identified),
            1);
    DataFolder data = DataFolder.discover(folder);
    return new MeetingFiles(
        data.upTo(ExportKind.EVALUATIONS, YEAR).get(0),
        data.rulebook().rulesOf(YEAR),
        Structures.read(data, YEAR).structure());
  }
}
