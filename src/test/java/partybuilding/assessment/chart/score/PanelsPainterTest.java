package partybuilding.assessment.chart.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.CaptionedChart;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.chart.svg.SvgRenderer;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;

final class PanelsPainterTest {
  private static final ScoreAxis AXIS = new ScoreAxis(60, 100, 10);

  /** Points from a name's baseline to the foot of its letters. */
  private static final double NAME = 4;

  @Test
  void theFirstValueOfALineLeavesTheNameOfItsPanelAlone() {
    for (int first : List.of(100, 99, 96, 95)) {
      assertThat(first(panels(first, 80))).as("first value %s", first).isGreaterThan(NAME);
    }
  }

  /** How far beneath the name of its panel the first value begins. */
  private static double first(BranchesChart chart) {
    String svg =
        SvgRenderer.render(CaptionedChart.of(chart.caption(), new PanelsPainter(chart))).shapes();
    String value = "%s.0".formatted((int) chart.panels().get(0).line().points().get(0).score());
    return y(svg, value) - 10 - y(svg, "机电");
  }

  private static double y(String svg, String text) {
    return Pattern.compile("<text x=\"[\\d.]+\" y=\"([\\d.]+)\"[^>]*>" + text + "</text>")
        .matcher(svg)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** Fourteen panels; the line of the first one begins and ends so. */
  private static BranchesChart panels(double first, double last) {
    BranchesChart whole =
        BranchesChart.of(
                new DimensionFacts(ComparisonFixture.facts().build(), 0),
                new ChartWords(Language.ZH_CN))
            .orElseThrow();
    ScoreLine line =
        new ScoreLine(
            "机电",
            SeriesStyle.FIRST,
            List.of(point(2019, first), point(2020, first - 1), point(2025, last)));
    ScoreLine flat =
        new ScoreLine("全院", SeriesStyle.FIRST, List.of(point(2019, 88), point(2025, 88)));
    BranchPanel panel = whole.panels().get(0);
    List<BranchPanel> some = List.of(new BranchPanel(line, panel.marks(), panel.verdict()));
    return new BranchesChart(
        new Caption("", "", "", ""), whole.years(), AXIS, flat, pad(some, whole), whole.hidden());
  }

  /** Before the panels of the others, so that all are small. */
  private static List<BranchPanel> pad(List<BranchPanel> some, BranchesChart whole) {
    return Stream.concat(some.stream(), whole.panels().stream().skip(1)).toList();
  }

  private static ScorePoint point(int year, double score) {
    return new ScorePoint(year, score, Optional.empty());
  }
}
