package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.notice.LayoutNotice.UnlinkedAnswers;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TallyNotice.OwnVotesInTally;
import partybuilding.assessment.notice.TallyNotice.PointsInTally;
import partybuilding.assessment.notice.TallyNotice.RepeatedTally;
import partybuilding.assessment.sheet.PlainColumns;
import partybuilding.assessment.sheet.Sheet;

/** A row a branch, indicator and group: how often each grade was given. */
final class TallyRows implements Layout {
  private final EvaluationReading reading;
  private final Sheet sheet;
  private final RowHead head;
  private final IndicatorCell indicators;
  private final VoteCells votes;
  private final RateCells rates;
  private final RunningSums sums;
  private final Map<Subject, List<Row>> rows = new LinkedHashMap<>();
  private final BitSet groups = new BitSet();

  TallyRows(EvaluationReading reading) {
    this.reading = reading;
    sheet = reading.sheet();
    head = new RowHead(reading);
    indicators = new IndicatorCell(reading);
    votes = new VoteCells(reading.header());
    rates = new RateCells(reading.header());
    int groupCount = reading.rules().groups().size();
    sums = new RunningSums(votes.columns(), groupCount, reading.rules().indicators().size());
  }

  /** What a row tallies; no two rows may tally the same. */
  private record Subject(String branch, Slot slot) {}

  private record Row(Place place, Votes votes) {}

  @Override
  public void read() {
    Slot slot = slot();
    int[] counts = votes.read(sheet);
    sums.add(slot, hundredths(counts));
    if (head.invalid()) {
      sheet.tally().invalid();
      return;
    }
    Match match = head.match();
    Optional<Notice> fault =
        head.fault(match, slot.group())
            .or(() -> fault(slot.indicator()))
            .or(() -> votes.fault(sheet, counts));
    if (fault.isPresent()) {
      sheet.refuse(fault.get());
    } else if (match instanceof Match.Found found) {
      hold(new Subject(found.branch().id(), slot), VoteCells.votes(counts));
    }
  }

  private static int[] hundredths(int[] counts) {
    int[] hundredths = counts.clone();
    for (int i = 0; i < counts.length; i++) {
      boolean number = counts[i] != Answers.NONE && counts[i] != AnswerCell.INVALID;
      hundredths[i] = number ? 100 * counts[i] : counts[i];
    }
    return hundredths;
  }

  private Optional<Notice> fault(int indicator) {
    if (indicator < 0) {
      return Optional.of(indicators.notice());
    }
    Indicator asked = reading.rules().indicators().get(indicator);
    return asked.scale() instanceof Scale.Points
        ? Optional.of(
            new PointsInTally(
                sheet.place(indicators.column()), sheet.cell(indicators.column()).strip()))
        : Optional.empty();
  }

  private void hold(Subject subject, Votes counted) {
    rates.check(sheet, counted);
    if (counted.valid() == 0) {
      sheet.tally().blank();
    } else {
      Row row = new Row(sheet.place(), counted);
      rows.computeIfAbsent(subject, unused -> new ArrayList<>()).add(row);
    }
  }

  @Override
  public void end() {
    rows.forEach(this::settle);
    Place file = Place.of(sheet.place().file());
    indicators.reportAbsent(file);
    if (!groups.isEmpty()) {
      sheet.report(new UnlinkedAnswers(file));
    }
    reportOwnVotes(file);
  }

  private void settle(Subject subject, List<Row> tallied) {
    if (tallied.size() == 1) {
      accept(subject, tallied.get(0));
      return;
    }
    for (int i = 0; i < tallied.size(); i++) {
      Place other = tallied.get(i == 0 ? 1 : 0).place();
      sheet.refuse(new RepeatedTally(tallied.get(i).place(), Long.toString(other.line())));
    }
  }

  private void accept(Subject subject, Row row) {
    Slot slot = subject.slot();
    groups.set(slot.group());
    indicators.meet(slot.indicator());
    sheet.tally().accepted();
    for (Grade grade : Grade.values()) {
      int times = row.votes().of(grade);
      if (times > 0) {
        int value = reading.grades().number(grade);
        long line = row.place().line();
        reading
            .sink()
            .accept(
                new SingleAnswer(
                    line, subject.branch(), slot.group(), "", slot.indicator(), value, times));
      }
    }
  }

  private void reportOwnVotes(Place file) {
    String excluding =
        groups.stream()
            .mapToObj(reading.rules().groups()::get)
            .filter(Group::excludeOwn)
            .map(group -> group.names().collect(Collectors.joining("/")))
            .collect(Collectors.joining("；"));
    if (!excluding.isEmpty()) {
      sheet.report(new OwnVotesInTally(file, excluding));
    }
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
  public Map<String, String> groupWords() {
    return head.groupWords();
  }

  @Override
  public Map<String, String> branchNames() {
    return head.branchNames();
  }
}
