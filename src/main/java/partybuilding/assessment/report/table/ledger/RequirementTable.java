package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.BRANCH_UNBROKEN;
import static partybuilding.assessment.restatement.Lasting.COHORT_JUDGED;

import java.util.stream.Stream;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.RequirementCount;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The problems that serve each of the committee's requirements, and how many of them were closed.
 */
public final class RequirementTable {
  private static final ColumnType REQUIREMENTS =
      ColumnType.codes(Requirement.values(), Requirement::code);

  private static final ColumnList<RequirementCount> COLUMNS =
      new ColumnList<RequirementCount>()
          .year(RequirementCount::year)
          .branch(RequirementCount::branch)
          .key("requirement", REQUIREMENTS, count -> count.requirement().code())
          .required("items", COUNT, RequirementCount::items)
          .required("closed_next_year", COUNT, RequirementCount::closed);

  /** The declaration. */
  public static final ReportTable<Comparison, RequirementCount> TABLE =
      ReportTable.of(TableName.REQUIREMENTS, RequirementTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(COHORT_JUDGED, BRANCH_UNBROKEN);

  private RequirementTable() {}

  private static Stream<RequirementCount> rows(Comparison facts) {
    return facts.meetings().threads().requirements().stream()
        .sorted(
            comparingInt(RequirementCount::year)
                .thenComparing(RequirementCount::branch, ASCENDING)
                .thenComparing(comparing(count -> count.requirement().code())));
  }
}
