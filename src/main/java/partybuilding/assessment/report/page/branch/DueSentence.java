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

/** How many problems of a branch are open, and which of them is overdue longest or due first. */
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
    return backlog.map(this::traced).orElse(Traced.words(wording.text("sheet.ledger.none")));
  }

  private Traced traced(Backlog counted) {
    return items.isEmpty()
        ? Traced.words(wording.text("opening.none"))
        : traced(counted, items.get(0));
  }

  private Traced traced(Backlog counted, OpenItem first) {
    Map<String, String> values =
        Map.of(
            "open", NumberText.count(counted.open() + counted.awaiting()),
            "parts", parts(counted),
            "pressing", first(first));
    List<TableTrace> rows = List.of(TableTrace.of(counted, wording), first.trace());
    return new Traced(Printed.words(wording.text("opening.due", values)), TableTrace.all(rows));
  }

  private String first(OpenItem first) {
    long alike = items.stream().filter(first::alike).count();
    Map<String, String> values =
        Map.of(
            "problem", first.problem(),
            "deadline", first.deadline(),
            "state", first.state().text(),
            "count", NumberText.count(alike));
    return wording.text("opening.first." + which(first, alike > 1), values);
  }

  private String which(OpenItem first, boolean several) {
    if (items.size() == 1) {
      return "only";
    }
    return switch (first.urgency()) {
      case OVERDUE -> several ? "overdue.several" : "overdue";
      case DUE -> several ? "due.several" : "due";
      case UNDATED -> "undated";
      case AWAITING -> "awaiting";
    };
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
