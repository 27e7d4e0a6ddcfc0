package partybuilding.assessment.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.csv.CsvFileWriter;

/** Writes the ballots of a year, a row a ballot and branch, without holding them. */
record EvaluationsFile(SamplePlan plan, Register register, Story story) {
  void write(Path folder, int year) throws IOException {
    Path file = folder.resolve("evaluations-" + year + ".csv");
    Levels levels = Levels.of(story, register, year);
    BallotRows rows = new BallotRows(plan, register.in(year), year);
    List<String> header = BallotRows.header(new Wording(plan.language()));
    try (CsvFileWriter csv = CsvFileWriter.create(file, header)) {
      int place = 0;
      for (Ballot ballot : new Poll(plan, year).ballots()) {
        Dice dice = Dice.of(plan.seed(), "marks", year, place++);
        Pen pen = new Pen(ballot.evaluator().temper(plan.seed(), year), levels, dice);
        rows.write(ballot, pen, csv);
      }
    }
  }
}
