package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.intake.VoidedBallots;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.HeaderNotice.MissingColumn;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.PlainColumns;
import partybuilding.assessment.sheet.Sheet;

/** A row a ballot and branch, each indicator in a column of its own. */
final class WideRows implements Layout {
  private final EvaluationReading reading;
  private final Sheet sheet;
  private final BallotSink sink;
  private final RowHead head;
  private final Voter voter;
  private final List<Optional<AnswerCell>> answerCells = new ArrayList<>();
  private final RunningSums sums;

  WideRows(EvaluationReading reading) {
    this.reading = reading;
    sheet = reading.sheet();
    sink = reading.sink();
    VoidedBallots.refuse(reading.header());
    head = new RowHead(reading);
    voter = new Voter(reading);
    for (Indicator indicator : reading.rules().indicators()) {
      OptionalInt column = find(reading, indicator);
      answerCells.add(
          column.isPresent()
              ? Optional.of(new AnswerCell(indicator.scale(), column.getAsInt(), reading.grades()))
              : Optional.empty());
    }
    sums = new RunningSums(numericColumns(), reading.rules().groups().size(), 0);
  }

  /**
   * An indicator's own name means it wherever it stands; only aliases are distinguished by
   * position.
   */
  private static OptionalInt find(EvaluationReading reading, Indicator indicator) {
    Header header = reading.header();
    if (indicator.position().isEmpty()) {
      return header.find(indicator.names());
    }
    OptionalInt own = header.find(Stream.of(indicator.id()));
    if (own.isPresent()) {
      return own;
    }
    int position = indicator.position().getAsInt();
    OptionalInt column = header.find(indicator.aliases().stream(), position);
    if (column.isEmpty() && ReportedIndicators.include(indicator, reading.rules())) {
      throw new ExportsRefused(missing(reading, indicator));
    }
    return column;
  }

  private static Notice missing(EvaluationReading reading, Indicator indicator) {
    String accepted =
        indicator.aliases().stream()
            .map(alias -> alias + " (" + indicator.position().orElseThrow() + ")")
            .collect(Collectors.joining("/", indicator.id() + "/", ""));
    return new MissingColumn(Place.of(reading.sheet().place().file()), indicator.id(), accepted);
  }

  private int[] numericColumns() {
    return answerCells.stream()
        .mapToInt(cell -> cell.filter(AnswerCell::numeric).map(AnswerCell::column).orElse(-1))
        .toArray();
  }

  @Override
  public void read() {
    int group = head.group();
    if (head.invalid()) {
      sums.add(new Slot(group, -1), numbers());
      sheet.tally().invalid();
      return;
    }
    Match match = head.match();
    Optional<Notice> fault = head.fault(match, group);
    int[] values = fault.isPresent() ? numbers() : values();
    sums.add(new Slot(group, -1), values);
    fault = fault.or(() -> fault(values));
    if (fault.isPresent()) {
      sheet.refuse(fault.get());
    } else if (match instanceof Match.Found found) {
      admit(found.branch(), group, new Answers(values));
    }
  }

  private void admit(Branch branch, int group, Answers answers) {
    if (voter.votesOwn(group, branch)) {
      sheet.tally().ownBranch();
    } else if (answers.blank()) {
      sheet.tally().blank();
    } else {
      sink.accept(
          new Evaluation(sheet.line(), branch.id(), group, voter.ballot(branch.id()), answers));
      sheet.tally().accepted();
    }
  }

  private int[] values() {
    int[] values = new int[answerCells.size()];
    for (int i = 0; i < values.length; i++) {
      Optional<AnswerCell> cell = answerCells.get(i);
      values[i] =
          cell.isPresent() ? cell.get().read(sheet.cell(cell.get().column())) : Answers.NONE;
    }
    return values;
  }

  /** The numbers of a row that does not count; its grade words choose nothing. */
  private int[] numbers() {
    int[] values = new int[answerCells.size()];
    Arrays.fill(values, Answers.NONE);
    for (int i = 0; i < values.length; i++) {
      Optional<AnswerCell> cell = answerCells.get(i).filter(AnswerCell::numeric);
      if (cell.isPresent()) {
        values[i] = cell.get().read(sheet.cell(cell.get().column()));
      }
    }
    return values;
  }

  private Optional<Notice> fault(int[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == AnswerCell.INVALID) {
        AnswerCell cell = answerCells.get(i).orElseThrow();
        int column = cell.column();
        return Optional.of(cell.notice(sheet.place(column), sheet.cell(column)));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<PlainColumns> plain(TotalsLabel totals) {
    return Optional.of(
        new PlainWideRows(reading, new WideParts(head, voter, answerCells, sums), totals));
  }

  @Override
  public Slot slot() {
    return new Slot(head.group(), -1);
  }

  @Override
  public RunningSums sums() {
    return sums;
  }

  @Override
  public void end() {
    voter.end();
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
