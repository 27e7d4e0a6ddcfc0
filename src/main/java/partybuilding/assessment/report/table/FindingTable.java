package partybuilding.assessment.report.table;

import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.TEXT;

import java.util.Optional;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Severity;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ColumnType;
import partybuilding.assessment.report.column.ReportTable;

/** Every finding that is kept. Its message leaves out the place, which has columns of its own. */
final class FindingTable {
  private static final ColumnType SEVERITIES = ColumnType.codes(Severity.values(), Severity::code);

  private FindingTable() {}

  /** The declaration; {@code words} are those of the findings' sentences. */
  static ReportTable<Comparison, Finding> in(Words words) {
    return ReportTable.of(
        TableName.FINDINGS, facts -> facts.sources().findings().kept().stream(), columns(words));
  }

  private static ColumnList<Finding> columns(Words words) {
    return new ColumnList<Finding>()
        .required("severity", SEVERITIES, finding -> finding.severity().code())
        .required("code", TEXT, Finding::code)
        .required("file", TEXT, finding -> finding.place().file())
        .optional("line", COUNT, finding -> Optional.of(finding.place().line()).filter(n -> n != 0))
        .optional("column", TEXT, finding -> finding.place().column())
        .required("message", TEXT, finding -> finding.sentence(words));
  }
}
