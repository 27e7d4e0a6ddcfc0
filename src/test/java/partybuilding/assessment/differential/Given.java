package partybuilding.assessment.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.intake.evaluation.BallotSink;
import partybuilding.assessment.intake.evaluation.NumberedNames;

/** Remembers everything that a sink is given, in order. */
final class Given implements BallotSink {
  private final NumberedNames branches = new NumberedNames();
  private final NumberedNames ballots = new NumberedNames();
  private final List<String> rows = new ArrayList<>();
  private Optional<GradeWords> words = Optional.empty();

  @Override
  public void accept(Evaluation e) {
    List<Integer> values =
        IntStream.range(0, e.answers().size()).mapToObj(e.answers()::value).toList();
    rows.add(
        String.join(" ", "" + e.line(), e.branch(), "" + e.group(), e.ballot(), values.toString()));
  }

  @Override
  public int branch(String id) {
    return branches.number(id);
  }

  @Override
  public int ballot(String id) {
    return ballots.number(id);
  }

  @Override
  public void accept(BallotRow row, int[] values) {
    accept(
        new Evaluation(
            row.line(),
            branches.name(row.branch()),
            row.group(),
            ballots.name(row.ballot()),
            new Answers(values)));
  }

  @Override
  public void accept(SingleAnswer answer) {
    rows.add(answer.toString());
  }

  @Override
  public void settleGrades(GradeWords chosen) {
    words = Optional.of(chosen);
  }

  List<String> rows() {
    return rows;
  }

  Optional<GradeWords> words() {
    return words;
  }
}
