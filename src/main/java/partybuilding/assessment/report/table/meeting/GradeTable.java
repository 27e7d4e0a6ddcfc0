package partybuilding.assessment.report.table.meeting;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.SCORE;
import static partybuilding.assessment.report.column.ColumnType.WHOLE_RANK;
import static partybuilding.assessment.restatement.Ground.Kind.DEBRIEFS;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.DecidedGrade;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** The decided grades beside the ranks by ballots. */
public final class GradeTable {
  private static final ColumnType GRADES = ColumnType.codes(Grade.values(), Grade::code);

  private static final ColumnList<DecidedGrade> COLUMNS =
      new ColumnList<DecidedGrade>()
          .year(DecidedGrade::year)
          .branch(DecidedGrade::branch)
          .required("decided_grade", GRADES, decided -> decided.grade().code())
          .optional("score", SCORE, DecidedGrade::score)
          .optional("rank_lower", WHOLE_RANK, decided -> place(decided).map(RankInterval::lower))
          .optional("rank_upper", WHOLE_RANK, decided -> place(decided).map(RankInterval::upper))
          .optional("out_of_order", COUNT, DecidedGrade::outOfOrder)
          .note(decided -> decided.rank().flatMap(BranchRank::note));

  /** The declaration. */
  public static final ReportTable<Comparison, DecidedGrade> TABLE =
      ReportTable.of(TableName.DECIDED_GRADES, GradeTable::rows, COLUMNS)
          .restsOn(DEBRIEFS, EVALUATIONS)
          .lasts(SAME_BRANCHES);

  private GradeTable() {}

  private static Optional<RankInterval> place(DecidedGrade decided) {
    return decided.rank().flatMap(BranchRank::place);
  }

  private static Stream<DecidedGrade> rows(Comparison facts) {
    return facts.meetings().threads().grades().stream()
        .sorted(comparingInt(DecidedGrade::year).thenComparing(DecidedGrade::branch, ASCENDING));
  }
}
