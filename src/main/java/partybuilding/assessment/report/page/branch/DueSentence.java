package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.OpenItem;

/** How many problems of a branch are open, and the most pressing of them. */
final class DueSentence {
  private final PageWording wording;
  private final Optional<Backlog> backlog;
  private final List<OpenItem> items;

  DueSentence(Branch branch, PageInput input) {
    this.wording = input.wording();
    this.backlog = input.details(branch).backlog();
    this.items = OpenItem.of(branch, input);
  }

  Traced traced() {
    return backlog
        .filter(counted -> !items.isEmpty())
        .map(counted -> traced(counted, items.get(0)))
        .orElse(Traced.words(wording.text("opening.none")));
  }

  private Traced traced(Backlog counted, OpenItem pressing) {
    Map<String, String> values =
        Map.of(
            "open", NumberText.count(counted.open() + counted.awaiting()),
            "parts", parts(counted),
            "problem", pressing.problem(),
            "deadline", pressing.deadline(),
            "state", pressing.state().text());
    List<TableTrace> rows = List.of(TableTrace.of(counted, wording), pressing.trace());
    return new Traced(Printed.words(wording.text("opening.due", values)), TableTrace.all(rows));
  }

  /** Overdue, due next and awaiting, as far as there are any. */
  private String parts(Backlog counted) {
    List<String> parts = new ArrayList<>();
    add("opening.overdue", counted.allOverdue(), parts);
    add("opening.soon", counted.dueNext(), parts);
    add("opening.awaiting", counted.awaiting(), parts);
    return parts.isEmpty()
        ? ""
        : wording.text("opening.parts", Map.of("parts", wording.list(parts)));
  }

  private void add(String key, long count, List<String> parts) {
    if (count > 0) {
      parts.add(wording.text(key, Map.of("count", NumberText.count(count))));
    }
  }
}
