package partybuilding.assessment.sample;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.csv.CsvFileWriter;

/** Turns ballots into cells. There may be a million rows a year: every text is made once. */
final class BallotRows {
  private static final List<String> POINTS =
      IntStream.rangeClosed(0, 200).mapToObj(BallotRows::points).toList();
  private static final int FIRST_MARK = 7;
  private static final int MARKS = 4;
  private static final int NO_SEAT = -1;

  private final SamplePlan plan;
  private final int year;
  private final List<SampleBranch> branches;
  private final List<String> modes;
  private final List<String> grades;

  BallotRows(SamplePlan plan, List<SampleBranch> branches, int year) {
    this.plan = plan;
    this.year = year;
    this.branches = branches;
    Wording wording = new Wording(plan.language());
    Debriefing debriefing = new Debriefing(plan);
    this.modes = branches.stream().map(b -> debriefing.label(b, year, wording)).toList();
    this.grades = Stream.of(Grade.values()).map(wording::grade).toList();
  }

  /** Writes a ballot's rows. */
  void write(Ballot ballot, Pen pen, CsvFileWriter csv) throws IOException {
    String group = ballot.evaluator().group().label(new Wording(plan.language()));
    int ownSeat = ownSeat(ballot.evaluator());
    String ownBranch = ownSeat == NO_SEAT ? "" : branches.get(ownSeat).name();
    String[] cells = new String[FIRST_MARK + MARKS];
    Arrays.fill(cells, "");
    cells[0] = Integer.toString(year);
    cells[3] = group;
    cells[4] = ballot.id();
    cells[5] = ownBranch;
    for (int seat = ballot.from(); seat < ballot.to(); seat++) {
      cells[1] = branches.get(seat).id();
      cells[2] = branches.get(seat).name();
      cells[6] = modes.get(seat);
      if (!ballot.blank()) {
        fill(cells, pen.mark(seat, ownSeat));
      }
      csv.row(Arrays.asList(cells));
    }
  }

  /** A college may have more branches than secretaries who vote: then every so many has one. */
  private int ownSeat(Evaluator evaluator) {
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
