package partybuilding.assessment.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.csv.CsvFileWriter;

/** Writes who was expected and who came, to agree with the ballots of the year. */
record TurnoutFile(SamplePlan plan) {
  void write(Path folder, int year) throws IOException {
    Wording wording = new Wording(plan.language());
    List<String> header =
        List.of(
            wording.column(Column.EVALUATOR_GROUP),
            wording.column(Column.EXPECTED),
            wording.column(Column.PRESENT),
            wording.column(Column.ISSUED),
            wording.column(Column.RETURNED),
            wording.column(Column.VALID),
            wording.column(Column.INVALID));
    List<Ballot> ballots = new Poll(plan, year).ballots();
    Dice dice = Dice.of(plan.seed(), "turnout", year);
    try (CsvFileWriter csv =
        CsvFileWriter.create(folder.resolve("turnout-" + year + ".csv"), header)) {
      for (EvaluatorGroup group : EvaluatorGroup.values()) {
        Counts counts = counts(ballots, group);
        int issued = counts.returned() + kept(group, counts, dice);
        csv.row(cells(group.label(wording), counts, issued, issued + absent(group, counts, dice)));
      }
    }
  }

  private static Counts counts(List<Ballot> ballots, EvaluatorGroup group) {
    List<Ballot> own = ballots.stream().filter(b -> b.evaluator().group() == group).toList();
    int blank = (int) own.stream().filter(Ballot::blank).count();
    return new Counts(own.size(), blank);
  }

  /** In the larger groups a few keep their ballot; a secretary's would be missed. */
  private static int kept(EvaluatorGroup group, Counts counts, Dice dice) {
    int most = group == EvaluatorGroup.SECRETARY ? 0 : counts.returned() / 30;
    return dice.below(1 + most);
  }

  /** Every secretary is expected; of the others a few more than came. */
  private int absent(EvaluatorGroup group, Counts counts, Dice dice) {
    if (group == EvaluatorGroup.SECRETARY) {
      return plan.branches() - counts.returned();
    }
    return dice.below(2 + counts.returned() / 12);
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
