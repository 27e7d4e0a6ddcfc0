package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.POINTS;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.Agreement;
import partybuilding.assessment.facts.meeting.GroupDifference;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;
import partybuilding.assessment.score.inference.Interval;

/** The differences between groups of evaluators, in the years with figures by group. */
public final class GroupTable {
  private static final ColumnType VERDICT = ColumnType.codes(Agreement.values(), Agreement::code);

  private static final ColumnList<GroupDifference> COLUMNS =
      new ColumnList<GroupDifference>()
          .year(GroupDifference::year)
          .branch(GroupDifference::branch)
          .key("indicator", TEXT, GroupDifference::indicator)
          .key("group_1", TEXT, GroupDifference::one)
          .key("group_2", TEXT, GroupDifference::other)
          .required("difference", POINTS, GroupDifference::difference)
          .optional("lower", POINTS, pair -> pair.interval().map(Interval::lower))
          .optional("upper", POINTS, pair -> pair.interval().map(Interval::upper))
          .optional("verdict", VERDICT, pair -> pair.agreement().map(Agreement::code));

  /** The declaration. */
  public static final ReportTable<Comparison, GroupDifference> TABLE =
      ReportTable.of(TableName.GROUP_DIFFERENCES, GroupTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .lasts(SAME_BRANCHES);

  private GroupTable() {}

  private static Stream<GroupDifference> rows(Comparison facts) {
    return facts.meetings().threads().differences().stream()
        .sorted(
            comparingInt(GroupDifference::year)
                .thenComparing(GroupDifference::branch, ASCENDING)
                .thenComparing(GroupDifference::indicator, ASCENDING)
                .thenComparing(GroupDifference::one, ASCENDING)
                .thenComparing(GroupDifference::other, ASCENDING));
  }
}
