package partybuilding.assessment.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;

/**
 * What became of one file's rows.
 *
 * @param file its name
 * @param read rows
 * @param accepted of them
 * @param refused of them
 * @param passedOver of them
 * @param reasons why rows were passed over; a dash where none were
 */
public record FileRow(
    String file, String read, String accepted, String refused, String passedOver, String reasons) {
  static FileRow of(FileAccount account, Wording wording) {
    return new FileRow(
        account.file(),
        Numbers.count(account.read()),
        Numbers.count(account.accepted()),
        Numbers.count(account.refused()),
        Numbers.count(account.passedOver().total()),
        reasons(account.passedOver(), wording));
  }

  private static String reasons(PassedOver passedOver, Wording wording) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("duplicates", passedOver.duplicates());
    counts.put("invalid", passedOver.invalid());
    counts.put("blank", passedOver.blank());
    counts.put("own_branch", passedOver.ownBranch());
    counts.put("totals", passedOver.totals());
    counts.put("annotations", passedOver.annotations());
    List<String> reasons =
        counts.entrySet().stream()
            .filter(reason -> reason.getValue() > 0)
            .map(reason -> reason(reason.getKey(), reason.getValue(), wording))
            .toList();
    return reasons.isEmpty() ? wording.text("absent") : wording.list(reasons);
  }

  private static String reason(String reason, long count, Wording wording) {
    return wording.text("passed_over." + reason, Map.of("count", Numbers.count(count)));
  }
}
