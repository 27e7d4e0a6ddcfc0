package partybuilding.assessment.report.page.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * The account of one file's rows.
 *
 * @param trace of all figures of the row
 * @param file its name
 * @param read rows
 * @param accepted of them
 * @param refused of them
 * @param passedOver of them
 * @param reasons why rows were passed over; a dash where none were
 */
public record FileRow(
    TableTrace trace,
    String file,
    Printed read,
    Printed accepted,
    Printed refused,
    Printed passedOver,
    Printed reasons) {
  public static FileRow of(FileAccount account, PageWording wording) {
    return new FileRow(
        TableTrace.file(account.file(), wording),
        account.file(),
        Printed.of(NumberText.count(account.rows().read()), "rows.read"),
        Printed.of(NumberText.count(account.rows().accepted()), "rows.accepted"),
        Printed.of(NumberText.count(account.rows().refused()), "rows.refused"),
        Printed.of(NumberText.count(account.rows().passedOver().total()), "rows.passed_over"),
        reasons(account.rows().passedOver(), wording));
  }

  private static Printed reasons(PassedOver passedOver, PageWording wording) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("duplicates", passedOver.duplicates());
    counts.put("invalid", passedOver.invalid());
    counts.put("blank", passedOver.blank());
    counts.put("own_branch", passedOver.ownBranch());
    counts.put("totals", passedOver.totals());
    counts.put("annotations", passedOver.annotations());
    counts.values().removeIf(count -> count == 0);
    List<String> reasons = new ArrayList<>();
    counts.forEach((reason, count) -> reasons.add(reason(reason, count, wording)));
    return reasons.isEmpty()
        ? Printed.words(wording.text("absent"))
        : Printed.of(wording.list(reasons), cells(counts.keySet()));
  }

  private static String[] cells(Set<String> reasons) {
    return reasons.stream().map(reason -> "rows.passed_over." + reason).toArray(String[]::new);
  }

  private static String reason(String reason, long count, PageWording wording) {
    return wording.text("passed_over." + reason, Map.of("count", NumberText.count(count)));
  }
}
