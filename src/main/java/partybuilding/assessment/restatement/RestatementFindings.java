package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RestatementNotice;
import partybuilding.assessment.notice.RestatementNotice.RestatedByExport;
import partybuilding.assessment.notice.RestatementNotice.RestatedByLedger;
import partybuilding.assessment.notice.RestatementNotice.RestatedByProgram;
import partybuilding.assessment.notice.RestatementNotice.RestatedByRules;
import partybuilding.assessment.notice.RestatementNotice.RestatedBySeveral;
import partybuilding.assessment.notice.RestatementNotice.RestatedByStructure;

/** Sums up a report's own restatements for the office, by year and cause. */
public final class RestatementFindings {
  private static final Place LIST = Place.of(TableName.RESTATEMENTS.file());

  private RestatementFindings() {}

  /** The findings for the restatements that are first listed with this as-of date. */
  public static Findings of(List<Restatement> restatements, LocalDate asOf) {
    Map<Group, Long> groups =
        restatements.stream()
            .filter(restatement -> restatement.firstListedOn(asOf))
            .map(r -> new Group(r.year(), r.causes()))
            .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
    NoticeBoard board = new NoticeBoard();
    groups.forEach((group, count) -> board.add(notice(group, Long.toString(count))));
    return board.found();
  }

  /** The restatements that share a sentence. */
  private record Group(int year, Set<Cause> causes) {}

  private static RestatementNotice notice(Group group, String count) {
    String year = Integer.toString(group.year());
    if (group.causes().size() > 1) {
      return new RestatedBySeveral(LIST, year, count, Cause.join(group.causes()));
    }
    return switch (group.causes().iterator().next()) {
      case EXPORT_CHANGED -> new RestatedByExport(LIST, year, count);
      case RULES_CHANGED -> new RestatedByRules(LIST, year, count);
      case STRUCTURE_CHANGED -> new RestatedByStructure(LIST, year, count);
      case LEDGER_CHANGED -> new RestatedByLedger(LIST, year, count);
      case PROGRAM_CHANGED -> new RestatedByProgram(LIST, year, count);
    };
  }
}
