package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * A branch's row in the table of the brief.
 *
 * @param name the branch's
 * @param link the file of its own page
 * @param note a caveat to all its figures; empty if there is none
 * @param withheld why the branch is withheld; empty if it is not
 * @param cells one per dimension; none where it is withheld
 * @param closure how many of its problems are closed; a dash where it had none
 * @param trace of the closed problems
 * @param grade that the committee decided; a dash where there is none
 */
public record BriefRow(
    String name,
    String link,
    String note,
    String withheld,
    List<BriefCell> cells,
    Printed closure,
    TableTrace trace,
    String grade) {
  public BriefRow {
    cells = List.copyOf(cells);
  }

  /**
   * A row; {@code closed} is the closure rate of the newest year that is due, {@code college} the
   * place of the college's score in each dimension.
   */
  static BriefRow of(
      Branch branch, Optional<FunnelPoint> closed, List<String> college, PageInput input) {
    PageWording wording = input.wording();
    BranchRow row = BranchRow.of(branch, input);
    return new BriefRow(
        row.name(),
        row.link(),
        row.note(),
        row.withheld(),
        BriefCell.of(branch, row, college, input),
        closed.map(BriefRow::closure).orElse(Printed.words(wording.text("absent"))),
        closed.map(point -> TableTrace.of(point, wording)).orElse(TableTrace.NONE),
        grade(branch, input));
  }

  private static Printed closure(FunnelPoint point) {
    String counts = NumberText.countOf(point.closed(), point.items());
    return Printed.of(counts, "closed", "items");
  }

  private static String grade(Branch branch, PageInput input) {
    return input.details(branch).debriefs().stream()
        .map(BranchDebrief::decidedGrade)
        .flatMap(Optional::stream)
        .map(input.wording()::grade)
        .findFirst()
        .orElse(input.wording().text("absent"));
  }
}
