package partybuilding.assessment.report.page.data;

import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * All findings of one kind in one file.
 *
 * @param trace of the count
 * @param severity in words
 * @param file its name
 * @param count how many there are
 * @param message what is wrong and what to do, as the first of them says it
 * @param listed the number listed; empty if all are
 */
public record KindRow(
    TableTrace trace, String severity, String file, Printed count, String message, String listed) {
  static KindRow of(FindingCount kind, Findings findings, Words sentences, PageWording wording) {
    List<Finding> kept = findings.kept(kind);
    String message = kept.stream().findFirst().map(f -> f.sentence(sentences)).orElse(kind.code());
    return new KindRow(
        TableTrace.file(kind.file(), wording),
        wording.text("severity." + kind.severity().code()),
        kind.file(),
        Printed.of(NumberText.count(kind.count()), "findings." + kind.code()),
        message,
        kept.size() == kind.count() ? "" : listed(kind.count(), kept.size(), wording));
  }

  private static String listed(long count, long kept, PageWording wording) {
    return wording.text(
        "findings.listed",
        Map.of("count", NumberText.count(count), "listed", NumberText.count(kept)));
  }
}
