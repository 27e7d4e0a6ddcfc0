package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import partybuilding.assessment.block.ColumnUse;
import partybuilding.assessment.block.ColumnUse.Kind;
import partybuilding.assessment.block.PlainRows;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.sheet.PlainColumns;
import partybuilding.assessment.sheet.RowTally;

/**
 * Reads the rows of plain blocks as {@link WideRows} would, as long as nothing is to be told of
 * them: the branch was met before, the group is known, and every answer is legal.
 */
final class PlainWideRows implements PlainColumns {
  private final BallotSink sink;
  private final RowTally tally;
  private final RunningSums sums;
  private final PlainHead head;
  private final PlainVoter voter;
  private final Map<Integer, ColumnUse> uses = new HashMap<>();
  private final List<Optional<PlainAnswers>> answers = new ArrayList<>();
  private Optional<PlainRows> bound = Optional.empty();
  private final int[] values;
  private final Slot[] slots;

  /** Of what a file's rows are read with. */
  PlainWideRows(EvaluationReading reading, WideParts parts, TotalsLabel totals) {
    sink = reading.sink();
    tally = reading.sheet().tally();
    sums = parts.sums();
    head = new PlainHead(parts, totals);
    voter = new PlainVoter(parts.voter(), sink);
    for (Optional<AnswerCell> cell : parts.answers()) {
      answers.add(cell.map(PlainAnswers::new));
      cell.ifPresent(this::use);
    }
    values = new int[answers.size()];
    slots =
        IntStream.range(0, reading.rules().groups().size())
            .mapToObj(group -> new Slot(group, -1))
            .toArray(Slot[]::new);
    parts.head().uses().forEach((column, ordinary) -> use(column, ordinary));
    parts.voter().columns().forEach(column -> use(column, cell -> true));
  }

  private void use(AnswerCell cell) {
    Kind kind = cell.numeric() ? Kind.NUMBER : Kind.CODED;
    uses.put(cell.column(), new ColumnUse(kind, text -> true));
  }

  private void use(int column, Predicate<String> ordinary) {
    uses.put(column, new ColumnUse(Kind.CODED, ordinary));
  }

  @Override
  public ColumnUse use(int column) {
    return uses.getOrDefault(column, new ColumnUse(Kind.UNUSED, text -> true));
  }

  @Override
  public int read(PlainRows rows, int from) {
    bind(rows);
    int end = rows.nextPeculiar(from);
    int row = from;
    while (row < end && take(rows, row)) {
      row++;
    }
    if (row == rows.count()) {
      head.end();
    }
    return row;
  }

  /**
   * Work that grows with a block's distinct cells is done once per block, not once per call: every
   * row that is read on its own interrupts the block.
   */
  private void bind(PlainRows rows) {
    if (bound.filter(block -> block == rows).isEmpty()) {
      bound = Optional.of(rows);
      head.bind(rows);
      voter.bind(rows);
      answers.forEach(answer -> answer.ifPresent(a -> a.bind(rows)));
    }
  }

  private boolean take(PlainRows rows, int row) {
    Optional<Integer> group = head.group(row);
    Optional<PlainBranches.Numbered> branch = head.branch(row);
    if (group.isEmpty() || branch.isEmpty()) {
      return false;
    }
    Optional<Boolean> own = head.votesOwn(row, group.get(), branch.get().subject());
    if (own.isEmpty() || !answers(row)) {
      return false;
    }
    sums.add(slots[group.get()], values);
    head.count(row);
    if (own.get()) {
      tally.ownBranch();
    } else if (blank()) {
      tally.blank();
    } else {
      int ballot = voter.ballot(row, branch.get().branch().id());
      sink.accept(
          new BallotRow((int) rows.line(row), ballot, branch.get().number(sink), group.get()),
          values);
      tally.accepted();
    }
    return true;
  }

  private boolean answers(int row) {
    for (int i = 0; i < values.length; i++) {
      Optional<PlainAnswers> answer = answers.get(i);
      values[i] = answer.isPresent() ? answer.get().read(row) : Answers.NONE;
      if (values[i] == AnswerCell.INVALID) {
        return false;
      }
    }
    return true;
  }

  private boolean blank() {
    for (int value : values) {
      if (value != Answers.NONE) {
        return false;
      }
    }
    return true;
  }
}
