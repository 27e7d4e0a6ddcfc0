package partybuilding.assessment.report.page.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/** The rectification of the problems of the year before, which were due this year. */
public final class LedgerPoint {
  private LedgerPoint() {}

  static Optional<MainPoint> of(PageInput input) {
    int year = input.facts().year();
    return input.facts().ledger().cohorts().stream()
        .filter(Cohort::total)
        .filter(cohort -> cohort.year() < year && cohort.raised() > 0)
        .max(Comparator.comparingInt(Cohort::year))
        .map(cohort -> point(cohort, input));
  }

  private static MainPoint point(Cohort cohort, PageInput input) {
    PageWording wording = input.wording();
    List<String> sentences = new ArrayList<>(List.of(sentence(cohort, input)));
    List<TableTrace> traces = new ArrayList<>(List.of(TableTrace.of(cohort, wording)));
    List<FollowedItem> longest = LongestOverdue.of(input);
    if (!longest.isEmpty()) {
      sentences.add(LongestOverdue.sentence(longest, input));
      longest.forEach(item -> traces.add(TableTrace.of(item, wording)));
    }
    return MainPoint.of(wording.sentences(sentences), "rectification", wording).from(traces);
  }

  /** The sentence on one cohort. */
  public static String sentence(Cohort cohort, PageInput input) {
    PageWording wording = input.wording();
    Map<String, String> values = new HashMap<>();
    values.put("year", Integer.toString(cohort.year()));
    values.put("raised", NumberText.count(cohort.raised()));
    values.put("due", NumberText.count(cohort.toClose()));
    values.put("closed", NumberText.count(cohort.closed()));
    values.put("word", ClosedWords.column(cohort.year(), input));
    values.put("onTime", onTime(cohort, wording));
    values.put("open", open(cohort, wording));
    values.put("rate", rate(cohort, input));
    return wording.text("point.ledger", values);
  }

  /** The clause on items closed on time; empty if none was due. */
  private static String onTime(Cohort cohort, PageWording wording) {
    Map<String, String> values =
        Map.of(
            "due", NumberText.count(cohort.due().items()),
            "onTime", NumberText.count(cohort.due().onTime()));
    return cohort.due().items() == 0 ? "" : wording.text("point.ledger.on_time", values);
  }

  private static String open(Cohort cohort, PageWording wording) {
    if (cohort.open().carriedOver() == 0) {
      return wording.text("point.ledger.none_open");
    }
    List<String> parts = new ArrayList<>();
    if (cohort.open().awaiting() > 0) {
      parts.add(count("point.ledger.awaiting", cohort.open().awaiting(), wording));
    }
    parts.add(count("point.ledger.overdue", cohort.open().overdue(), wording));
    Map<String, String> values =
        Map.of(
            "carriedOver",
            NumberText.count(cohort.open().carriedOver()),
            "parts",
            wording.list(parts));
    return wording.text("point.ledger.open", values);
  }

  private static String count(String key, long count, PageWording wording) {
    return wording.text(key, Map.of("count", NumberText.count(count)));
  }

  private static String rate(Cohort cohort, PageInput input) {
    PageWording wording = input.wording();
    return cohort.judgedBy(input.facts().asOf())
        ? cohort.rate().map(rate -> rate(rate, cohort, wording)).orElse("")
        : wording.text("point.ledger.undue");
  }

  private static String rate(Cohort.Rate rate, Cohort cohort, PageWording wording) {
    return wording.text(
        "point.ledger.rate",
        Map.of(
            "rate", NumberText.share(rate.share(), cohort.toClose()),
            "interval",
                NumberText.shareRange(
                    rate.interval().lower(), rate.interval().upper(), cohort.toClose())));
  }
}
