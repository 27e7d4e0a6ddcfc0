package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised.
 *
 * @param caption its words
 * @param bars ascending by year; a year without problems between two others stays empty
 * @param names what the outcomes that occur are called
 */
record LedgerChart(Caption caption, List<Bar> bars, Map<Outcome, String> names) {
  LedgerChart {
    bars = List.copyOf(bars);
    names = Map.copyOf(names);
  }

  /**
   * A year.
   *
   * @param year the assessment that raised the problems
   * @param counts the problems by outcome
   * @param rate the closure rate as it is printed; empty where nothing had to be closed
   * @param of the closed and those that had to be, as they are printed
   * @param remark that the day of judgement has not come; else empty
   */
  record Bar(int year, Map<Outcome, Long> counts, String rate, String of, String remark) {
    Bar {
      counts = Map.copyOf(counts);
    }

    long count(Outcome outcome) {
      return counts.getOrDefault(outcome, 0L);
    }

    long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The chart, where there is a ledger. */
  static Optional<LedgerChart> of(Comparison facts, Wording wording) {
    List<Cohort> cohorts =
        facts.ledger().cohorts().stream()
            .filter(Cohort::total)
            .filter(c -> c.raised() > 0)
            .sorted(Comparator.comparingInt(Cohort::year))
            .toList();
    if (cohorts.isEmpty()) {
      return Optional.empty();
    }
    LedgerCaption caption = new LedgerCaption(facts, wording);
    Map<Outcome, String> names = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      if (cohorts.stream().anyMatch(cohort -> outcome.of(cohort) > 0)) {
        names.put(outcome, caption.name(outcome));
      }
    }
    return Optional.of(new LedgerChart(caption.caption(cohorts), bars(cohorts, caption), names));
  }

  private static List<Bar> bars(List<Cohort> cohorts, LedgerCaption caption) {
    List<Bar> bars = new ArrayList<>();
    for (Cohort cohort : cohorts) {
      while (!bars.isEmpty() && bars.get(bars.size() - 1).year() < cohort.year() - 1) {
        bars.add(new Bar(bars.get(bars.size() - 1).year() + 1, Map.of(), "", "", ""));
      }
      bars.add(bar(cohort, caption));
    }
    return bars;
  }

  private static Bar bar(Cohort cohort, LedgerCaption caption) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, Math.max(0, outcome.of(cohort)));
    }
    return new Bar(
        cohort.year(), counts, caption.rate(cohort), caption.of(cohort), caption.remark(cohort));
  }
}
