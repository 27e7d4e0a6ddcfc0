package partybuilding.assessment.report.paper;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.OpenItem;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** The open items of one branch, each with the person in charge and its deadline. */
final class OpenItemsTable {
  private static final Pattern SIGN = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private OpenItemsTable() {}

  /** The table; a sentence if there are no open items, and nothing if there is no ledger. */
  static List<PaperBlock> of(Branch branch, PaperInput paper) {
    List<OpenItem> items = OpenItem.of(branch, paper.input());
    if (items.isEmpty()) {
      boolean ledger = !paper.input().details(branch).cohorts().isEmpty();
      return ledger ? List.of(PaperBlock.words(paper.text("items.none"))) : List.of();
    }
    return List.of(
        new PaperBlock.Caption(paper.text("items.caption", Map.of("day", paper.day()))),
        new PaperBlock.Table(
            List.of(
                PaperColumn.text(paper.text("items.id"), 24),
                PaperColumn.text(paper.text("items.problem"), 46),
                PaperColumn.figure(paper.wording().text("sheet.items.owner"), 24),
                PaperColumn.figure(paper.text("items.deadline"), 33),
                PaperColumn.figure(paper.text("items.state"), 29)),
            items.stream().map(item -> row(item, paper)).toList()));
  }

  /** The state without the sign that precedes it on a page. */
  private static Printed plain(Printed state) {
    return new Printed(SIGN.matcher(state.text()).replaceFirst(""), state.cells());
  }

  private static List<Traced> row(OpenItem item, PaperInput paper) {
    String owner = item.details().owner();
    return List.of(
        Traced.words(item.id()),
        Traced.words(item.problem()),
        owner.isEmpty() ? paper.absent() : Traced.words(owner),
        Traced.words(item.deadline()),
        new Traced(plain(item.state()), item.trace()));
  }
}
