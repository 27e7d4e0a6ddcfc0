package partybuilding.assessment.report.page.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Age;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.Recurrence;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * The open items on the as-of date.
 *
 * @param sentence of all branches
 * @param rows one per branch with anything overdue, awaiting or due soon, in their fixed order;
 *     none where there are too many to read
 * @param more the sentence in place of the rows; empty if there are rows
 * @param returning problems that are raised, rectified and raised again every year
 * @param further how many more of these there are than are listed; empty where all are listed
 */
public record BacklogSection(
    Traced sentence,
    List<BacklogRow> rows,
    String more,
    List<ReturningItem> returning,
    String further) {
  public BacklogSection {
    rows = List.copyOf(rows);
    returning = List.copyOf(returning);
  }

  public static BacklogSection of(PageInput input) {
    List<Branch> pressed =
        input.facts().branches().stream()
            .filter(b -> input.details(b).backlog().filter(BacklogSection::pressing).isPresent())
            .toList();
    boolean many = TableLimit.exceededBy(pressed.size());
    List<Recurrence> returning = ReturningItem.all(input);
    return new BacklogSection(
        sentence(input),
        many ? List.of() : pressed.stream().flatMap(b -> rowOf(b, input).stream()).toList(),
        many ? counted("backlog.many", pressed.size(), input) : "",
        ReturningItem.of(returning, input),
        further(returning.size() - TableLimit.MOST_TEXTS, input));
  }

  private static String further(int count, PageInput input) {
    return count > 0 ? counted("returning.further", count, input) : "";
  }

  private static String counted(String sentence, int count, PageInput input) {
    return input.wording().text(sentence, Map.of("count", NumberText.count(count)));
  }

  /** The counts of one branch; empty if it has no open items. */
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

  private static Traced sentence(PageInput input) {
    return input.facts().ledger().backlogs().stream()
        .filter(backlog -> backlog.branch().equals(Cohort.ALL))
        .findFirst()
        .map(all -> sentence(all, input))
        .orElse(Traced.words(""));
  }

  private static Traced sentence(Backlog all, PageInput input) {
    PageWording wording = input.wording();
    Map<String, String> values = new HashMap<>();
    values.put("day", input.wording().day(input.facts().asOf()));
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
