package partybuilding.assessment.chart.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.standing.StandingChart.Group;
import partybuilding.assessment.facts.Comparison;

/** The chart in as many parts as paper needs, each with the heads of the columns. */
public final class StandingParts {
  /** The most rows that fit a page under one block of columns. */
  private static final int MOST_ROWS = 30;

  private final StandingChart whole;
  private final Comparison facts;
  private final ChartWords wording;

  private StandingParts(StandingChart whole, Comparison facts, ChartWords wording) {
    this.whole = whole;
    this.facts = facts;
    this.wording = wording;
  }

  /** A row and the kind of its branch. */
  private record Placed(String kind, StandingChartRow row) {}

  /** One chart where it fits a page, otherwise its parts; empty where there is no chart. */
  public static List<StandingChart> of(Comparison facts, ChartWords wording) {
    return StandingChart.of(facts, wording).stream()
        .flatMap(whole -> new StandingParts(whole, facts, wording).parts().stream())
        .toList();
  }

  private List<StandingChart> parts() {
    List<List<Placed>> pages = ChartLimits.pages(rows(), MOST_ROWS / StandingPainter.blocks(whole));
    if (pages.size() == 1) {
      return List.of(whole);
    }
    List<StandingPlaces> dimensions = StandingPlaces.all(DimensionFacts.all(facts), wording);
    StandingCaption words = new StandingCaption(facts, dimensions, wording);
    return IntStream.range(0, pages.size()).mapToObj(at -> part(pages, at, words)).toList();
  }

  private List<Placed> rows() {
    return whole.groups().stream()
        .flatMap(group -> group.rows().stream().map(row -> new Placed(group.heading(), row)))
        .toList();
  }

  private StandingChart part(List<List<Placed>> pages, int at, StandingCaption words) {
    List<StandingChartRow> rows = pages.get(at).stream().map(Placed::row).toList();
    String subtitle = wording.part(whole.caption().subtitle(), at + 1, pages.size());
    return new StandingChart(
        whole.caption().part(subtitle, words.alternative(rows)),
        whole.reach(),
        whole.columns(),
        groups(pages.get(at)),
        whole.key());
  }

  private static List<Group> groups(List<Placed> rows) {
    List<Group> groups = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= rows.size(); to++) {
      String kind = rows.get(from).kind();
      if (to == rows.size() || !rows.get(to).kind().equals(kind)) {
        groups.add(new Group(kind, rows.subList(from, to).stream().map(Placed::row).toList()));
        from = to;
      }
    }
    return groups;
  }
}
