package partybuilding.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.ballot.EvaluatorGroup;
import partybuilding.sample.ballot.Poll;
import partybuilding.sample.ballot.SampleBallot;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** Writes who was expected and who came, to agree with the ballots of the year. */
record TurnoutFile(SamplePlan plan) {
  void write(Path folder, int year) throws IOException {
    ExportWording wording = new ExportWording(plan.language());
    List<String> header =
        List.of(
            wording.column(Column.EVALUATOR_GROUP),
            wording.column(Column.EXPECTED),
            wording.column(Column.PRESENT),
            wording.column(Column.ISSUED),
            wording.column(Column.RETURNED),
            wording.column(Column.VALID),
            wording.column(Column.INVALID));
    List<SampleBallot> ballots = new Poll(plan, year).ballots();
    RandomSource random = RandomSource.of(plan.seed(), "turnout", year);
    try (CsvFileWriter csv =
        CsvFileWriter.create(folder.resolve("turnout-" + year + ".csv"), header)) {
      for (EvaluatorGroup group : EvaluatorGroup.values()) {
        Counts counts = counts(ballots, group);
        int issued = counts.returned() + kept(group, counts, random);
        csv.row(
            cells(group.label(wording), counts, issued, issued + absent(group, counts, random)));
      }
    }
  }

  private static Counts counts(List<SampleBallot> ballots, EvaluatorGroup group) {
    List<SampleBallot> own = ballots.stream().filter(b -> b.evaluator().group() == group).toList();
    int blank = (int) own.stream().filter(SampleBallot::blank).count();
    return new Counts(own.size(), blank);
  }

  /** In the larger groups a few keep their ballot; a secretary's would be missed. */
  private static int kept(EvaluatorGroup group, Counts counts, RandomSource random) {
    int most = group == EvaluatorGroup.SECRETARY ? 0 : counts.returned() / 30;
    return random.below(1 + most);
  }

  /** Every secretary is expected; of the others a few more than came. */
  private int absent(EvaluatorGroup group, Counts counts, RandomSource random) {
    if (group == EvaluatorGroup.SECRETARY) {
      return plan.branches() - counts.returned();
    }
    return random.below(2 + counts.returned() / 12);
  }

  private static List<String> cells(String label, Counts counts, int issued, int expected) {
    return List.of(
        label,
        Integer.toString(expected),
        Integer.toString(issued),
        Integer.toString(issued),
        Integer.toString(counts.returned()),
        Integer.toString(counts.returned() - counts.blank()),
        Integer.toString(counts.blank()));
  }

  private record Counts(int returned, int blank) {}
}
