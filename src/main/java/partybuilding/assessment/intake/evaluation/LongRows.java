package partybuilding.assessment.intake.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.intake.NoAnswer;
import partybuilding.assessment.intake.VoidedBallots;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.notice.LayoutNotice.AnswerInWrongColumn;
import partybuilding.assessment.notice.LayoutNotice.TwoAnswers;
import partybuilding.assessment.notice.LayoutNotice.UnlinkedAnswers;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.PlainColumns;
import partybuilding.assessment.sheet.Sheet;

/** A row a ballot, branch and indicator: its answer is a score or a grade. */
final class LongRows implements Layout {
  private final EvaluationReading reading;
  private final Sheet sheet;
  private final RowHead head;
  private final Voter voter;
  private final IndicatorCell indicators;
  private final OptionalInt scoreColumn;
  private final OptionalInt gradeColumn;
  private final List<Optional<AnswerCell>> answerCells;
  private final RunningSums sums;
  private boolean unlinked;

  LongRows(EvaluationReading reading) {
    this.reading = reading;
    sheet = reading.sheet();
    VoidedBallots.refuse(reading.header());
    head = new RowHead(reading);
    voter = new Voter(reading);
    indicators = new IndicatorCell(reading);
    scoreColumn = reading.header().find(Column.SCORE);
    gradeColumn = reading.header().find(Column.GRADE);
    List<Indicator> asked = reading.rules().indicators();
    answerCells = asked.stream().map(this::answerCell).toList();
    int groups = reading.rules().groups().size();
    sums = new RunningSums(new int[] {scoreColumn.orElse(-1)}, groups, asked.size());
  }

  private Optional<AnswerCell> answerCell(Indicator indicator) {
    OptionalInt column = scored(indicator) ? scoreColumn : gradeColumn;
    return IntStream.of(column.stream().toArray())
        .mapToObj(at -> new AnswerCell(indicator.scale(), at, reading.grades()))
        .findFirst();
  }

  private static boolean scored(Indicator indicator) {
    return indicator.scale() instanceof Scale.Points;
  }

  @Override
  public void read() {
    Slot slot = slot();
    sums.add(slot, new int[] {number(slot.indicator())});
    if (head.invalid()) {
      sheet.tally().invalid();
      return;
    }
    Match match = head.match();
    Optional<Notice> fault = head.fault(match, slot.group()).or(() -> fault(slot.indicator()));
    if (fault.isPresent()) {
      sheet.refuse(fault.get());
    } else if (match instanceof Match.Found found) {
      admit(found.branch(), slot);
    }
  }

  private void admit(Branch branch, Slot slot) {
    int value = value(slot.indicator());
    if (voter.votesOwn(slot.group(), branch)) {
      sheet.tally().ownBranch();
    } else if (value == Answers.NONE) {
      sheet.tally().blank();
    } else {
      String ballot = voter.ballot(branch.id() + " " + slot.indicator());
      unlinked |= ballot.isEmpty();
      indicators.meet(slot.indicator());
      reading
          .sink()
          .accept(
              new SingleAnswer(
                  sheet.line(), branch.id(), slot.group(), ballot, slot.indicator(), value, 1));
      sheet.tally().accepted();
    }
  }

  private int value(int indicator) {
    return answerCells
        .get(indicator)
        .map(cell -> cell.read(sheet.cell(cell.column())))
        .orElse(Answers.NONE);
  }

  /** The number in the score column, which any row may hold by mistake. */
  private int number(int indicator) {
    if (!filled(scoreColumn)) {
      return Answers.NONE;
    }
    boolean scored = indicator >= 0 && scored(reading.rules().indicators().get(indicator));
    return scored ? value(indicator) : AnswerCell.INVALID;
  }

  private Optional<Notice> fault(int indicator) {
    if (indicator < 0) {
      return Optional.of(indicators.notice());
    }
    boolean scored = scored(reading.rules().indicators().get(indicator));
    OptionalInt wrong = scored ? gradeColumn : scoreColumn;
    if (filled(wrong)) {
      return Optional.of(misplaced(wrong.getAsInt(), scored ? Column.SCORE : Column.GRADE));
    }
    return value(indicator) == AnswerCell.INVALID
        ? answerCells.get(indicator).map(c -> c.notice(sheet.place(c.column()), text(c)))
        : Optional.empty();
  }

  private String text(AnswerCell cell) {
    return sheet.cell(cell.column());
  }

  private Notice misplaced(int wrong, Column right) {
    OptionalInt column = right == Column.SCORE ? scoreColumn : gradeColumn;
    return filled(column)
        ? new TwoAnswers(sheet.place())
        : new AnswerInWrongColumn(sheet.place(wrong), String.join("/", right.names().toList()));
  }

  private boolean filled(OptionalInt column) {
    return column.isPresent() && !NoAnswer.is(Spelling.of(sheet.cell(column.getAsInt())));
  }

  @Override
  public Optional<PlainColumns> plain(TotalsLabel totals) {
    return Optional.empty();
  }

  @Override
  public Slot slot() {
    return new Slot(head.group(), indicators.find());
  }

  @Override
  public RunningSums sums() {
    return sums;
  }

  @Override
  public void end() {
    voter.end();
    Place file = Place.of(sheet.place().file());
    indicators.reportAbsent(file);
    if (unlinked) {
      sheet.report(new UnlinkedAnswers(file));
    }
  }

  @Override
  public Map<String, String> groupWords() {
    return head.groupWords();
  }

  @Override
  public Map<String, String> branchNames() {
    return head.branchNames();
  }
}
