package partybuilding.assessment.run;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.contract.GroupBallots;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.store.State;

/** Fetches what is kept of the meetings up to the report's year. */
record MeetingArchive(RunPlan plan, State state) {
  Meetings meetings() {
    SortedMap<Integer, List<GroupBallots>> ballots = new TreeMap<>();
    for (Export export : plan.folder().upTo(ExportKind.EVALUATIONS, plan.year())) {
      ballots.put(export.year(), state.ballots().find(export.year()));
    }
    return new Meetings(
        rows(ExportKind.DEBRIEFS, state.debriefs()::find),
        rows(ExportKind.COMMENTS, state.comments()::find),
        rows(ExportKind.TURNOUT, state.turnout()::find),
        ballots);
  }

  private <T> List<YearlyRows<T>> rows(ExportKind kind, IntFunction<List<T>> kept) {
    return plan.folder().upTo(kind, plan.year()).parallelStream()
        .map(export -> new YearlyRows<>(export.year(), export.file(), kept.apply(export.year())))
        .toList();
  }
}
