package partybuilding.assessment.ballot;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.intake.evaluation.BallotSink;

/** Collects the accepted rows of one yearly file, a few numbers a row. */
public final class BallotBox implements BallotSink, Statements {
  private final AnswerMeaning meaning;
  private final Index ballotIds;
  private final Index branchIds;
  private final LooseAnswers loose;
  private final BallotRows rows = new BallotRows();
  private final IntColumn[] answers;

  /** Takes ballots under the rules of their year. */
  public BallotBox(Rules rules) {
    this(new AnswerMeaning(rules), new Index(), new Index());
  }

  private BallotBox(AnswerMeaning meaning, Index ballotIds, Index branchIds) {
    this.meaning = meaning;
    this.ballotIds = ballotIds;
    this.branchIds = branchIds;
    this.loose = new LooseAnswers(meaning, ballotIds, branchIds);
    this.answers =
        Stream.generate(IntColumn::new)
            .limit(rules().indicators().size())
            .toArray(IntColumn[]::new);
  }

  @Override
  public void accept(Evaluation evaluation) {
    add(
        new BallotRow(
            (int) evaluation.line(),
            evaluation.identified() ? ballotIds.number(evaluation.ballot()) : ANONYMOUS,
            branchIds.number(evaluation.branch()),
            evaluation.group()),
        evaluation.answers());
  }

  @Override
  public int branch(String id) {
    return branchIds.number(id);
  }

  @Override
  public int ballot(String id) {
    return id.isEmpty() ? ANONYMOUS : ballotIds.number(id);
  }

  @Override
  public void accept(BallotRow row, int[] values) {
    rows.add(row);
    for (int i = 0; i < values.length; i++) {
      answers[i].add(values[i]);
    }
  }

  @Override
  public void accept(SingleAnswer answer) {
    BallotRow row =
        new BallotRow(
            (int) answer.line(),
            answer.identified() ? ballotIds.number(answer.ballot()) : ANONYMOUS,
            branchIds.number(answer.branch()),
            answer.group());
    loose.add(row, answer);
  }

  private void add(BallotRow row, Answers values) {
    rows.add(row);
    for (int i = 0; i < answers.length; i++) {
      answers[i].add(values.value(i));
    }
  }

  /** The answers of which each row held one indicator's only. */
  LooseAnswers loose() {
    return loose;
  }

  /**
   * The rows as they are where no answer is loose; otherwise a box of the loose ones, joined as far
   * as anybody can.
   *
   * @param admitted which of the loose answers count
   */
  BallotBox joined(RowsByBallot order, IntPredicate admitted) {
    if (loose.rows() == 0) {
      return this;
    }
    BallotBox joined = new BallotBox(meaning, ballotIds, branchIds);
    new Gathering(loose, joined::add).gather(order, admitted);
    new Packing(loose, joined::add).pack(order.anonymousRows());
    return joined;
  }

  @Override
  public void settleGrades(GradeWords words) {
    meaning.settleGrades(words);
  }

  @Override
  public BallotRows ballotRows() {
    return rows;
  }

  @Override
  public int ballotCount() {
    return ballotIds.size();
  }

  @Override
  public int branchCount() {
    return branchIds.size();
  }

  List<String> branchIds() {
    return branchIds.names();
  }

  Rules rules() {
    return meaning.rules();
  }

  /** Hundredths of a point, a grade's rank, or {@link Answers#NONE}. */
  int answer(int row, int indicator) {
    int value = answers[indicator].get(row);
    return value == Answers.NONE ? value : meaning.of(indicator, value);
  }

  /** The branch: a row says all that its ballot says of it. */
  @Override
  public int subject(int row) {
    return branch(row);
  }

  @Override
  public int subjectCount() {
    return branchCount();
  }

  @Override
  public boolean same(int row, int other) {
    if (group(row) != group(other)) {
      return false;
    }
    for (IntColumn column : answers) {
      if (column.get(row) != column.get(other)) {
        return false;
      }
    }
    return true;
  }
}
