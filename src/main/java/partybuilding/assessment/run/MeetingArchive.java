package partybuilding.assessment.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.YearlyTable;

/** Fetches what is kept of the meetings up to the report's year. */
record MeetingArchive(RunPlan plan, State state) {
  Meetings meetings() {
    SortedMap<Integer, List<GroupBallots>> ballots = new TreeMap<>();
    for (Export export : plan.folder().upTo(ExportKind.EVALUATIONS, plan.year())) {
      ballots.put(export.year(), state.ballots().find(export.year()));
    }
    return new Meetings(
        rows(ExportKind.DEBRIEFS, Debrief.SHAPE),
        rows(ExportKind.COMMENTS, Comment.SHAPE),
        rows(ExportKind.TURNOUT, Turnout.SHAPE),
        ballots);
  }

  private <T> List<YearlyRows<T>> rows(ExportKind kind, BlockShape<T> shape) {
    YearlyTable<T> kept = state.rows(shape);
    return plan.folder().upTo(kind, plan.year()).parallelStream()
        .map(export -> new YearlyRows<>(export.year(), export.file(), kept.find(export.year())))
        .toList();
  }
}
