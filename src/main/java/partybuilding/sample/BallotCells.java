package partybuilding.sample;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.csv.CsvFileWriter;
import partybuilding.sample.ballot.BallotMarking;
import partybuilding.sample.ballot.Electorate;
import partybuilding.sample.ballot.EvaluatorGroup;
import partybuilding.sample.ballot.Mark;
import partybuilding.sample.ballot.SampleBallot;
import partybuilding.sample.ballot.SampleEvaluator;
import partybuilding.sample.college.SampleBranch;
import partybuilding.sample.college.Topic;
import partybuilding.sample.meeting.Debriefing;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.SamplePlan;

/** Converts ballots to cells. There may be a million rows a year: every text is made once. */
final class BallotCells {
  private static final List<String> POINTS =
      IntStream.rangeClosed(0, 200).mapToObj(BallotCells::points).toList();
  private static final List<Column> COLUMNS =
      List.of(
          Column.YEAR,
          Column.BRANCH_ID,
          Column.BRANCH,
          Column.EVALUATOR_GROUP,
          Column.BALLOT_ID,
          Column.EVALUATOR_BRANCH,
          Column.DEBRIEF_MODE);
  private static final int BRANCH_ID = COLUMNS.indexOf(Column.BRANCH_ID);
  private static final int BRANCH = COLUMNS.indexOf(Column.BRANCH);
  private static final int DEBRIEF_MODE = COLUMNS.indexOf(Column.DEBRIEF_MODE);
  private static final int FIRST_MARK = COLUMNS.size();
  private static final int MARKS = 4;
  private static final int NO_SEAT = -1;

  private final SamplePlan plan;
  private final int year;
  private final List<SampleBranch> branches;
  private final ExportWording wording;
  private final List<String> modes;
  private final List<String> grades;

  BallotCells(SamplePlan plan, List<SampleBranch> branches, int year) {
    this.plan = plan;
    this.year = year;
    this.branches = branches;
    this.wording = new ExportWording(plan.language());
    Debriefing debriefing = new Debriefing(plan);
    this.modes = branches.stream().map(b -> debriefing.label(b, year, wording)).toList();
    this.grades = Stream.of(Grade.values()).map(wording::grade).toList();
  }

  /** The header above the rows. */
  static List<String> header(ExportWording wording) {
    Stream<String> fixed = COLUMNS.stream().map(wording::column);
    Stream<String> scored = Topic.SCORED.stream().map(topic -> topic.label(wording));
    Stream<String> overall = Stream.of(wording.of("综合评价", "overall"));
    return Stream.of(fixed, scored, overall).flatMap(columns -> columns).toList();
  }

  /** Writes a ballot's rows. */
  void write(SampleBallot ballot, BallotMarking marking, CsvFileWriter csv) throws IOException {
    int ownSeat = ownSeat(ballot.evaluator());
    String[] cells = cells(ballot, ownSeat == NO_SEAT ? "" : branches.get(ownSeat).name());
    for (int seat = ballot.from(); seat < ballot.to(); seat++) {
      cells[BRANCH_ID] = branches.get(seat).id();
      cells[BRANCH] = branches.get(seat).name();
      cells[DEBRIEF_MODE] = modes.get(seat);
      if (!ballot.blank()) {
        fill(cells, marking.mark(seat, ownSeat));
      }
      csv.row(Arrays.asList(cells));
    }
  }

  /** The cells of a ballot's every row; those of branch and marks are still empty. */
  private String[] cells(SampleBallot ballot, String ownBranch) {
    String[] cells = new String[FIRST_MARK + MARKS];
    Arrays.fill(cells, "");
    cells[COLUMNS.indexOf(Column.YEAR)] = Integer.toString(year);
    cells[COLUMNS.indexOf(Column.EVALUATOR_GROUP)] = ballot.evaluator().group().label(wording);
    cells[COLUMNS.indexOf(Column.BALLOT_ID)] = ballot.id();
    cells[COLUMNS.indexOf(Column.EVALUATOR_BRANCH)] = ownBranch;
    return cells;
  }

  /**
   * The place of the branch that a voting secretary leads; none for other voters. With more
   * branches than secretaries, these are spread evenly.
   */
  private int ownSeat(SampleEvaluator evaluator) {
    int apart = plan.branches() / Electorate.of(plan).secretaries();
    return evaluator.group() == EvaluatorGroup.SECRETARY ? evaluator.number() * apart : NO_SEAT;
  }

  private void fill(String[] cells, Mark mark) {
    cells[FIRST_MARK] = POINTS.get(mark.confidence());
    cells[FIRST_MARK + 1] = POINTS.get(mark.capability());
    cells[FIRST_MARK + 2] = POINTS.get(mark.integration());
    cells[FIRST_MARK + 3] = grades.get(mark.grade());
    if (mark.unanswered() < MARKS) {
      cells[FIRST_MARK + mark.unanswered()] = "";
    }
  }

  private static String points(int halves) {
    return halves / 2 + (halves % 2 == 0 ? "" : ".5");
  }
}
