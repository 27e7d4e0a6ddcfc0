package partybuilding.assessment.chart.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.Footnotes;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.LedgerFacts.Closing;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;

/** Finds the words for the ledger. */
final class LedgerCaption {
  private final Comparison facts;
  private final ChartWords wording;

  LedgerCaption(Comparison facts, ChartWords wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(List<Cohort> cohorts) {
    return new Caption(
        title(cohorts),
        subtitle(cohorts),
        wording.sentences(
            Footnotes.of(
                List.of(
                    Optional.of(wording.text("ledger.rate")),
                    leftOut(cohorts),
                    Optional.of(wording.text("ledger.closed." + means())),
                    fallback(),
                    unripe(cohorts)))),
        wording.sentences(cohorts.stream().map(c -> sentence("ledger.alternative", c)).toList()));
  }

  /** States the newest cohort that is due; before any is due, the newest cohort. */
  private String title(List<Cohort> cohorts) {
    List<Cohort> judged = cohorts.stream().filter(this::judged).toList();
    return judged.isEmpty()
        ? sentence("ledger.title.unripe", cohorts.get(cohorts.size() - 1))
        : sentence("ledger.title", judged.get(judged.size() - 1));
  }

  private boolean judged(Cohort cohort) {
    return cohort.judgedBy(facts.asOf());
  }

  private String sentence(String key, Cohort cohort) {
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("year", cohort.year());
    slots.put("raised", cohort.raised());
    slots.put("due", cohort.toClose());
    slots.put("closed", cohort.closed());
    slots.put("awaiting", awaiting(cohort));
    slots.put("overdue", cohort.open().overdue());
    slots.put("day", facts.asOf());
    slots.put("word", word());
    slots.put(
        "rate",
        rate(cohort).isEmpty() ? "" : wording.text("bracket", Map.of("text", rate(cohort))));
    return wording.text(key, slots);
  }

  /** The number awaiting verification; empty if there are none. */
  private String awaiting(Cohort cohort) {
    return cohort.open().awaiting() == 0
        ? ""
        : wording.text("ledger.awaiting", Map.of("count", cohort.open().awaiting()));
  }

  /** The closure rate of a cohort; empty where there is none. */
  String rate(Cohort cohort) {
    return cohort.rate().map(r -> NumberText.share(r.share(), cohort.toClose())).orElse("");
  }

  /** Closed items of those to be closed, as {@code 63/81}; empty for a year without a rate. */
  String of(Cohort cohort) {
    return cohort.rate().map(r -> NumberText.countOf(cohort.closed(), cohort.toClose())).orElse("");
  }

  /** The remark below a bar; empty if there is none. */
  String remark(Cohort cohort) {
    return judged(cohort) ? "" : wording.text("ledger.bar.unripe");
  }

  /** The name of a part; that of closed items depends on what the rules count as closed. */
  String name(LedgerPart part) {
    return wording.text("outcome." + part.code(), Map.of("word", word()));
  }

  private String subtitle(List<Cohort> cohorts) {
    String key =
        cohorts.stream().anyMatch(this::judged) ? "ledger.subtitle" : "ledger.subtitle.unripe";
    return wording.text(key, Map.of("word", word(), "day", facts.asOf()));
  }

  /** The number of problems that the bars leave out; empty if they show all. */
  private Optional<String> leftOut(List<Cohort> cohorts) {
    long kept = cohorts.stream().mapToLong(c -> c.open().longTerm()).sum();
    long cancelled = cohorts.stream().mapToLong(c -> c.items().cancelled()).sum();
    Map<String, String> counts =
        Map.of("long_term", NumberText.count(kept), "cancelled", NumberText.count(cancelled));
    return kept + cancelled == 0
        ? Optional.empty()
        : Optional.of(wording.text("ledger.left_out", counts));
  }

  private String word() {
    return wording.text("closed." + means());
  }

  private String means() {
    return facts.ledger().closing().means().code();
  }

  private Optional<String> fallback() {
    Closing closing = facts.ledger().closing();
    if (closing.fellBack()) {
      return Optional.of(wording.text("ledger.fallback"));
    }
    return closing.earlier().isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.text(
                "ledger.fallback.earlier", Map.of("years", wording.list(closing.earlier()))));
  }

  private Optional<String> unripe(List<Cohort> cohorts) {
    List<Integer> years = cohorts.stream().filter(c -> !judged(c)).map(Cohort::year).toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.text(
                "ledger.unripe", Map.of("years", wording.list(years), "day", facts.asOf())));
  }
}
