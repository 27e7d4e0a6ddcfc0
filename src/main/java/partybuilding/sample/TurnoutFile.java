package partybuilding.sample;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.sample.ballot.EvaluatorGroup;
import partybuilding.sample.ballot.Poll;
import partybuilding.sample.ballot.SampleBallot;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.RandomSource;
import partybuilding.sample.plan.SamplePlan;

/** Who was expected and who came, to agree with the ballots of the year. */
record TurnoutFile(SamplePlan plan) {
  SampleFile export() {
    ExportWording wording = new ExportWording(plan.language());
    return new SampleExport<>(ExportKind.TURNOUT, wording, this::rows)
        .column(Column.EVALUATOR_GROUP, row -> row.group.label(wording))
        .column(Column.EXPECTED, row -> Integer.toString(row.expected))
        .column(Column.PRESENT, row -> Integer.toString(row.issued))
        .column(Column.ISSUED, row -> Integer.toString(row.issued))
        .column(Column.RETURNED, row -> Integer.toString(row.counts.returned))
        .column(Column.VALID, row -> Integer.toString(row.counts.returned - row.counts.blank))
        .column(Column.INVALID, row -> Integer.toString(row.counts.blank));
  }

  private Stream<Row> rows(int year) {
    List<SampleBallot> ballots = new Poll(plan, year).ballots();
    RandomSource random = RandomSource.of(plan.seed(), "turnout", year);
    return Stream.of(EvaluatorGroup.values()).map(group -> row(group, ballots, random));
  }

  private Row row(EvaluatorGroup group, List<SampleBallot> ballots, RandomSource random) {
    Counts counts = counts(ballots, group);
    int issued = counts.returned() + kept(group, counts, random);
    return new Row(group, issued + absent(group, counts, random), issued, counts);
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

  private record Row(EvaluatorGroup group, int expected, int issued, Counts counts) {}

  private record Counts(int returned, int blank) {}
}
