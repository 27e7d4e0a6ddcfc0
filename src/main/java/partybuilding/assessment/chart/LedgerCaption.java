package partybuilding.assessment.chart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.rectification.Cohort;

/** Finds the words for the ledger. */
final class LedgerCaption {
  private final Comparison facts;
  private final Wording wording;

  LedgerCaption(Comparison facts, Wording wording) {
    this.facts = facts;
    this.wording = wording;
  }

  Caption caption(List<Cohort> cohorts) {
    return new Caption(
        sentence("ledger.title", judged(cohorts)),
        wording.text("ledger.subtitle"),
        wording.sentences(
            Foot.of(List.of(Optional.of(rate()), Optional.of(closed()), unripe(cohorts)))),
        wording.sentences(cohorts.stream().map(c -> sentence("ledger.alternative", c)).toList()));
  }

  /** The newest cohort whose day of judgement has come; the newest of all before that. */
  private Cohort judged(List<Cohort> cohorts) {
    List<Cohort> ripe = cohorts.stream().filter(this::ripe).toList();
    return ripe.isEmpty() ? cohorts.get(cohorts.size() - 1) : ripe.get(ripe.size() - 1);
  }

  private boolean ripe(Cohort cohort) {
    return !facts.asOf().isBefore(LocalDate.of(cohort.year() + 1, 12, 31));
  }

  private String sentence(String key, Cohort cohort) {
    long due = cohort.raised() - cohort.cancelled() - cohort.longTerm();
    Map<String, Object> slots = new LinkedHashMap<>();
    slots.put("year", cohort.year());
    slots.put("raised", cohort.raised());
    slots.put("closed", cohort.closed());
    slots.put("overdue", cohort.overdue());
    slots.put(
        "rate",
        cohort
            .rate()
            .map(r -> wording.text("bracket", Map.of("text", wording.percent(r.share(), due))))
            .orElse(""));
    return wording.text(key, slots);
  }

  private String rate() {
    return wording.text("ledger.rate");
  }

  private String closed() {
    String means = facts.rules().closedMeans().name().toLowerCase(Locale.ROOT);
    return wording.text("ledger.closed." + means);
  }

  private Optional<String> unripe(List<Cohort> cohorts) {
    List<Integer> years = cohorts.stream().filter(c -> !ripe(c)).map(Cohort::year).toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.text(
                "ledger.unripe", Map.of("years", wording.list(years), "day", facts.asOf())));
  }
}
