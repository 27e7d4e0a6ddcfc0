package partybuilding.assessment.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.intake.evaluation.NamingSink;

/** Remembers everything that a sink is given, in order. */
final class Given extends NamingSink {
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
