package partybuilding.assessment.chart.score;

import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;

/** The branches' panels in as many parts as paper needs, all on the same axes. */
public final class BranchesParts {
  /** Five rows of four. */
  private static final int MOST_PANELS = 20;

  private BranchesParts() {}

  /** One chart where it fits a page, otherwise its parts; empty where there is no chart. */
  public static List<BranchesChart> of(DimensionFacts facts, ChartWords wording) {
    BranchesCaption words = new BranchesCaption(facts, wording);
    return BranchesChart.of(facts, wording).stream()
        .flatMap(whole -> parts(whole, words, wording).stream())
        .toList();
  }

  private static List<BranchesChart> parts(
      BranchesChart whole, BranchesCaption words, ChartWords wording) {
    List<List<BranchPanel>> pages = ChartLimits.pages(whole.panels(), MOST_PANELS);
    return pages.size() == 1
        ? List.of(whole)
        : IntStream.range(0, pages.size())
            .mapToObj(
                at ->
                    whole.part(
                        pages.get(at),
                        words.alternative(pages.get(at)),
                        wording.part(whole.caption().subtitle(), at + 1, pages.size())))
            .toList();
  }
}
