package partybuilding.assessment.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;

/** One line with the number of rows of a file that were read, accepted, refused and passed over. */
record AccountLine(Words words) {
  String of(FileAccount account) {
    String line = words.text("read", counts(account));
    String reasons = reasons(account.rows().passedOver());
    return reasons.isEmpty() ? line : line + words.text("passed", Map.of("reasons", reasons));
  }

  /** What fills the line without the reasons for which rows were passed over. */
  static Map<String, Object> counts(FileAccount account) {
    return Map.of(
        "file", account.file(),
        "rows", account.rows().read(),
        "accepted", account.rows().accepted(),
        "refused", account.rows().refused(),
        "passed", account.rows().passedOver().total());
  }

  private String reasons(PassedOver passedOver) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("duplicates", passedOver.duplicates());
    counts.put("invalid", passedOver.invalid());
    counts.put("blank", passedOver.blank());
    counts.put("own_branch", passedOver.ownBranch());
    counts.put("totals", passedOver.totals());
    counts.put("annotations", passedOver.annotations());
    return counts.entrySet().stream()
        .filter(reason -> reason.getValue() > 0)
        .map(r -> words.text("passed." + r.getKey(), Map.of("count", r.getValue())))
        .collect(Collectors.joining(words.text("passed.separator")));
  }
}
