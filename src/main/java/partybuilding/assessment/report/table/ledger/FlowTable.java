package partybuilding.assessment.report.table.ledger;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.restatement.Ground.Kind.RECTIFICATION;
import static partybuilding.assessment.restatement.Lasting.BRANCH_UNBROKEN;
import static partybuilding.assessment.restatement.Lasting.YEAR_ENDED;

import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Flow;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The flow of the ledger by calendar year: {@code open_start + raised + reopened − closed −
 * cancelled = open_end}, which is the next year's start.
 */
public final class FlowTable {
  private static final ColumnList<Flow> COLUMNS =
      new ColumnList<Flow>()
          .year(Flow::year)
          .branch(Flow::branch)
          .required("open_start", COUNT, Flow::openStart)
          .required("raised", COUNT, flow -> flow.inflow().raised())
          .required("reopened", COUNT, flow -> flow.inflow().reopened())
          .required("closed", COUNT, flow -> flow.outflow().closed())
          .required("cancelled", COUNT, flow -> flow.outflow().cancelled())
          .required("open_end", COUNT, Flow::openEnd)
          .required("awaiting", COUNT, Flow::awaiting);

  /** The declaration. */
  public static final ReportTable<Comparison, Flow> TABLE =
      ReportTable.of(TableName.FLOW, FlowTable::rows, COLUMNS)
          .restsOn(RECTIFICATION)
          .lasts(YEAR_ENDED, BRANCH_UNBROKEN)
          .inBranchEdition();

  private FlowTable() {}

  private static Stream<Flow> rows(Comparison facts) {
    return facts.ledger().flows().stream()
        .sorted(comparingInt(Flow::year).thenComparing(Flow::branch, ASCENDING));
  }
}
