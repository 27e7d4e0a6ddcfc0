package partybuilding.assessment.chart.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.chart.base.ChartModel;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.rectification.Cohort;

/**
 * What became of the problems that each assessment raised.
 *
 * @param caption its words
 * @param bars ascending by year; a year without problems between two others stays empty
 * @param names the names of the outcomes that occur
 */
public record LedgerChart(Caption caption, List<Bar> bars, Map<LedgerPart, String> names)
    implements ChartModel {
  public LedgerChart {
    bars = List.copyOf(bars);
    names = Map.copyOf(names);
  }

  /**
   * A year.
   *
   * @param year the assessment that raised the problems
   * @param counts the problems by what became of them
   * @param rate the closure rate as it is printed; empty where nothing had to be closed
   * @param of the closed and those that had to be, as they are printed
   * @param remark that the cohort is not yet due; otherwise empty
   */
  record Bar(int year, Map<LedgerPart, Long> counts, String rate, String of, String remark) {
    Bar {
      counts = Map.copyOf(counts);
    }

    long count(LedgerPart part) {
      return counts.getOrDefault(part, 0L);
    }

    /** The problems of a part and the row that they stand in; empty where no column holds them. */
    Optional<DataPoint> published(LedgerPart part) {
      String row =
          KeyText.of(
              TableName.RECTIFICATION, List.of(Integer.toString(year), Cohort.ALL, Cohort.ALL));
      String text = year + " \u00B7 " + NumberText.count(count(part));
      return part.column().map(column -> new DataPoint(text, row, "year " + column));
    }

    long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** The chart; empty if there is no ledger. */
  public static Optional<LedgerChart> of(Comparison facts, ChartWords wording) {
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
    Map<LedgerPart, String> names = new EnumMap<>(LedgerPart.class);
    for (LedgerPart part : LedgerPart.values()) {
      if (cohorts.stream().anyMatch(cohort -> part.of(cohort) > 0)) {
        names.put(part, caption.name(part));
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
    Map<LedgerPart, Long> counts = new EnumMap<>(LedgerPart.class);
    for (LedgerPart part : LedgerPart.values()) {
      counts.put(part, Math.max(0, part.of(cohort)));
    }
    return new Bar(
        cohort.year(), counts, caption.rate(cohort), caption.of(cohort), caption.remark(cohort));
  }
}
