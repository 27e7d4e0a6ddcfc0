package partybuilding.assessment.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.CsvFileWriter;

/** Writes the ballots of a year, a row a ballot and branch, without holding them. */
record EvaluationsFile(SamplePlan plan, Register register, Story story) {
  void write(Path folder, int year) throws IOException {
    Path file = folder.resolve("evaluations-" + year + ".csv");
    Levels levels = Levels.of(story, register, year);
    BallotRows rows = new BallotRows(plan, register.in(year), year);
    try (CsvFileWriter csv = CsvFileWriter.create(file, header())) {
      int place = 0;
      for (Ballot ballot : new Poll(plan, year).ballots()) {
        Dice dice = Dice.of(plan.seed(), "marks", year, place++);
        Pen pen = new Pen(ballot.evaluator().temper(plan.seed(), year), levels, dice);
        rows.write(ballot, pen, csv);
      }
    }
  }

  private List<String> header() {
    Wording wording = new Wording(plan.language());
    Stream<String> fixed =
        Stream.of(
                Column.YEAR,
                Column.BRANCH_ID,
                Column.BRANCH,
                Column.EVALUATOR_GROUP,
                Column.BALLOT_ID,
                Column.EVALUATOR_BRANCH,
                Column.DEBRIEF_MODE)
            .map(wording::column);
    Stream<String> scored = Topic.SCORED.stream().map(topic -> topic.label(wording));
    Stream<String> overall = Stream.of(wording.of("综合评价", "overall"));
    return Stream.of(fixed, scored, overall).flatMap(columns -> columns).toList();
  }
}
