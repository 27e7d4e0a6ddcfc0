package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.standing.BranchRank;

/** The decided grades beside where the ballots place the branches. */
final class GradeTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "decided_grade",
          "score",
          "rank_lower",
          "rank_upper",
          "out_of_order",
          "note");

  private GradeTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().threads().grades().stream()
        .sorted(comparingInt(DecidedGrade::year).thenComparing(DecidedGrade::branch, ASCENDING))
        .map(GradeTable::row);
  }

  private static List<?> row(DecidedGrade decided) {
    Row row =
        new Row()
            .add(decided.year())
            .add(decided.branch())
            .add(decided.grade().code())
            .add(decided.score());
    decided
        .rank()
        .flatMap(BranchRank::place)
        .ifPresentOrElse(place -> row.add(place.lower()).add(place.upper()), () -> row.blank(2));
    return row.add(decided.outOfOrder()).note(decided.rank().flatMap(BranchRank::note)).cells();
  }
}
