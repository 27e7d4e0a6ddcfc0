package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.language.Language;

/** All pictures of a report. */
public final class ChartBook {
  /** Beyond so many branches, panels and rows are no longer read, and a distribution is drawn. */
  static final int MOST_PANELS = 60;

  private ChartBook() {}

  /**
   * Draws the college, the branches by dimension and the ledger, in that order; without years there
   * is nothing to draw. The same facts give the same bytes.
   *
   * @throws UndrawableText where a name holds a character that no bundled font draws
   */
  public static List<Picture> draw(Comparison facts, Language language) {
    Wording wording = new Wording(language);
    List<Picture> pictures = new ArrayList<>();
    if (!facts.years().isEmpty()) {
      CollegeChart college = CollegeChart.of(facts, wording);
      pictures.add(Press.print("college", college.caption(), new CollegePainter(college)));
      dimensions(facts).forEach(dimension -> pictures.addAll(branches(dimension, wording)));
    }
    LedgerChart.of(facts, wording)
        .ifPresent(
            ledger ->
                pictures.add(Press.print("ledger", ledger.caption(), new LedgerPainter(ledger))));
    return List.copyOf(pictures);
  }

  private static List<DimensionFacts> dimensions(Comparison facts) {
    return IntStream.range(0, facts.rules().dimensions().size())
        .mapToObj(place -> new DimensionFacts(facts, place))
        .toList();
  }

  private static List<Picture> branches(DimensionFacts facts, Wording wording) {
    if (facts.comparison().branches().isEmpty()) {
      return List.of();
    }
    if (facts.comparison().branches().size() > MOST_PANELS) {
      DistributionChart chart = DistributionChart.of(facts, wording);
      String name = "distribution-" + facts.id();
      return List.of(Press.print(name, chart.caption(), new DistributionPainter(chart)));
    }
    BranchesChart panels = BranchesChart.of(facts, wording);
    HeatChart map = HeatChart.of(facts, wording);
    return List.of(
        Press.print("branches-" + facts.id(), panels.caption(), new PanelsPainter(panels)),
        Press.print("heatmap-" + facts.id(), map.caption(), new HeatPainter(map)));
  }
}
