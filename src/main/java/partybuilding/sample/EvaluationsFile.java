package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.ballot.BallotMarking;
import partybuilding.sample.ballot.MeetingLevels;
import partybuilding.sample.ballot.Poll;
import partybuilding.sample.ballot.SampleBallot;
import partybuilding.sample.college.SampleRegister;
import partybuilding.sample.college.TrueLevels;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** Writes the ballots of a year, one row per ballot and branch, without holding them. */
record EvaluationsFile(SamplePlan plan, SampleRegister register, TrueLevels trueLevels)
    implements SampleFile {
  @Override
  public void write(Path folder, int year) throws IOException {
    Path file = folder.resolve(ExportKind.EVALUATIONS.file(year));
    MeetingLevels levels = MeetingLevels.of(trueLevels, register, year);
    BallotCells rows = new BallotCells(plan, register.in(year), year);
    List<String> header = BallotCells.header(new ExportWording(plan.language()));
    try (CsvFileWriter csv = CsvFileWriter.create(file, header)) {
      int place = 0;
      for (SampleBallot ballot : new Poll(plan, year).ballots()) {
        RandomSource random = RandomSource.of(plan.seed(), "marks", year, place++);
        BallotMarking marking =
            new BallotMarking(ballot.evaluator().style(plan.seed(), year), levels, random);
        rows.write(ballot, marking, csv);
      }
    }
  }
}
