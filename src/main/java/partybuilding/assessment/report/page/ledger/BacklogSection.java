package partybuilding.assessment.report.page.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * What is left to be done on the as-of date.
 *
 * @param sentence of all branches
 * @param rows one a branch with anything overdue, awaiting or due soon, in their fixed order
 * @param returning what is raised, rectified and back every year
 */
public record BacklogSection(
    Traced sentence, List<BacklogRow> rows, List<ReturningItem> returning) {
  public BacklogSection {
    rows = List.copyOf(rows);
    returning = List.copyOf(returning);
  }

  public static BacklogSection of(PageInput input) {
    Map<String, Backlog> byBranch =
        input.facts().ledger().backlogs().stream()
            .collect(Collectors.toMap(Backlog::branch, backlog -> backlog));
    Traced sentence =
        Optional.ofNullable(byBranch.get(Cohort.ALL))
            .map(all -> sentence(all, input))
            .orElse(Traced.words(""));
    List<BacklogRow> rows = new ArrayList<>();
    for (Branch branch : input.facts().branches()) {
      Optional.ofNullable(byBranch.get(branch.id()))
          .filter(BacklogSection::pressing)
          .map(backlog -> BacklogRow.of(branch, backlog, input.wording()))
          .ifPresent(rows::add);
    }
    return new BacklogSection(sentence, rows, ReturningItem.of(input));
  }

  /** What is left to be done in one branch; empty where nothing is. */
  public static Optional<BacklogRow> rowOf(Branch branch, PageInput input) {
    return input
        .details(branch)
        .backlog()
        .map(backlog -> BacklogRow.of(branch, backlog, input.wording()));
  }

  private static boolean pressing(Backlog backlog) {
    long pressing = backlog.allOverdue() + backlog.dueNext();
    return pressing + backlog.awaiting() + backlog.unverified() > 0;
  }

  private static Traced sentence(Backlog all, PageInput input) {
    PageWording wording = input.wording();
    Map<String, String> values = new HashMap<>();
    values.put("day", input.facts().asOf().toString());
    values.put("open", NumberText.count(all.open()));
    values.put(
        "overdue", all.allOverdue() == 0 ? wording.text("backlog.none") : ages(all, wording));
    values.put("awaiting", NumberText.count(all.awaiting()));
    values.put("due", NumberText.count(all.dueNext()));
    values.put("longTerm", NumberText.count(all.longTerm()));
    return new Traced(
        Printed.words(wording.text("backlog.sentence", values)), TableTrace.of(all, wording));
  }

  private static String ages(Backlog all, PageWording wording) {
    Map<String, String> values = new HashMap<>();
    values.put("count", NumberText.count(all.allOverdue()));
    all.overdue().forEach((age, count) -> values.put(age.name(), NumberText.count(count)));
    return wording.text("backlog.overdue", values);
  }

  /**
   * A branch's backlog.
   *
   * @param counts open, overdue by age, awaiting, due within three months, long-term, unverified
   */
  public record BacklogRow(TableTrace trace, String branch, List<Printed> counts) {
    public BacklogRow {
      counts = List.copyOf(counts);
    }

    private static BacklogRow of(Branch branch, Backlog backlog, PageWording wording) {
      List<Printed> counts = new ArrayList<>();
      counts.add(count(backlog.open(), "open"));
      for (Age age : Age.values()) {
        String column = "overdue_" + age.code().replace('-', '_');
        counts.add(count(backlog.overdue().getOrDefault(age, 0L), column));
      }
      counts.add(count(backlog.awaiting(), "awaiting"));
      counts.add(count(backlog.dueNext(), "due_within_three_months"));
      counts.add(count(backlog.longTerm(), "long_term"));
      counts.add(count(backlog.unverified(), "closed_unverified"));
      return new BacklogRow(TableTrace.of(backlog, wording), branch.name(), counts);
    }

    private static Printed count(long count, String column) {
      return Printed.of(NumberText.count(count), column);
    }
  }
}
