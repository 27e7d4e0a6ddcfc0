package partybuilding.assessment.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.chart.draw.Canvas;
import partybuilding.assessment.chart.draw.Caption;
import partybuilding.assessment.chart.draw.CaptionedChart;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.Painter;
import partybuilding.assessment.chart.draw.ScoreAxis;
import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.chart.draw.ScorePlot;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.chart.draw.YearAxis;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;
import partybuilding.assessment.chart.style.Strokes;
import partybuilding.assessment.chart.style.TextLabel;
import partybuilding.assessment.chart.style.TextStyle;
import partybuilding.assessment.score.inference.Interval;

final class SvgRendererTest {
  private static final Caption WORDS =
      new Caption("融合 72.3 < 80", "得分", "共 14 个党总支", "2024 年 70.1、2025 年 72.3");

  @Test
  void wordsStayTextOfTheWidthThatTheBundledFaceGivesThem() {
    TextLabel label = TextLabel.of("机电系党总支", TextStyle.NAME);
    assertThat(drawn(canvas -> canvas.draw(label, 10, 20)))
        .contains(
            " fill=\"#1f2937\" font-size=\"15\" font-weight=\"700\""
                + " textLength=\"90\" lengthAdjust=\"spacingAndGlyphs\">机电系党总支</text>");
    assertThat(drawn(canvas -> canvas.draw(label.in(Palette.UP).endingThere(), 10, 20)))
        .contains(" text-anchor=\"end\" fill=\"#0072b2\"");
  }

  @Test
  void wordsAreEscapedAndNeverMarkup() {
    TextLabel label = TextLabel.of("<script>alert(1)</script> & Co", TextStyle.VALUE);
    assertThat(drawn(canvas -> canvas.draw(label, 0, 20)))
        .contains(">&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co</text>")
        .doesNotContain("<script");
  }

  @Test
  void uprightLatinIsTurnedAndUprightChineseStacked() {
    assertThat(drawn(c -> c.drawUpright(TextLabel.of("withheld", TextStyle.SMALL), 50, 40)))
        .containsPattern("<text x=\"[\\d.]+\" y=\"[\\d.]+\" transform=\"rotate\\(-90 ");
    assertThat(drawn(c -> c.drawUpright(TextLabel.of("不公开", TextStyle.SMALL), 50, 40)))
        .contains(">不</text>", ">公</text>", ">开</text>")
        .doesNotContain("transform");
  }

  @Test
  void linesOfOneStrokeAreOneElement() {
    String svg =
        drawn(
            canvas -> {
              canvas.outline(new Line2D.Double(0, 1, 9, 1), Palette.GRID, Strokes.solid(1f));
              canvas.outline(new Line2D.Double(0, 5, 9, 5), Palette.GRID, Strokes.solid(1f));
              canvas.outline(
                  new Line2D.Double(0, 9, 9, 9), Palette.TEXT, Strokes.dashed(1f, 2f, 3f));
            });
    assertThat(svg).containsPattern("<path d=\"M[^L]+L[^M]+M[^L]+L[^M]+\" stroke=\"#e5e7eb\"");
    assertThat(svg).contains("stroke-dasharray=\"2 3\"");
  }

  @Test
  void translucentAreasHaveTheirOpacityAndWhatCannotBeSeenIsLeftOut() {
    Rectangle2D area = new Rectangle2D.Double(1, 2, 3, 4);
    assertThat(drawn(canvas -> canvas.fill(area, Palette.translucent(Color.BLACK, 51))))
        .contains("fill=\"#000000\" fill-opacity=\"0.20\"");
    assertThat(drawn(canvas -> canvas.fill(area, Palette.TRANSPARENT))).doesNotContain("opacity");
  }

  @Test
  void theDrawingNamesAndDescribesItselfAndHasNothingAPageCouldTripOver() {
    String svg = file(canvas -> canvas.draw(TextLabel.of("党建", TextStyle.VALUE), 0, 20));
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
        .contains("<title>融合 72.3 &lt; 80</title><desc>2024 年 70.1、2025 年 72.3</desc>")
        .doesNotContain(" id=", " style=", " class=", "href", "<style", "url(");
  }

  @Test
  void aCharacterThatNoBundledFontDrawsIsItsNumberInTheFileToo() {
    assertThat(drawn(canvas -> canvas.draw(TextLabel.of("党\uE000", TextStyle.VALUE), 0, 9)))
        .contains(">党〔U+E000〕</text>");
  }

  @Test
  void numbersHaveATenthAtMostAndNoSuperfluousSign() {
    assertThat(SvgPath.number(12.34)).isEqualTo("12.3");
    assertThat(SvgPath.number(-0.96)).isEqualTo("-1");
    assertThat(SvgPath.number(-0.01)).isEqualTo("0");
    assertThat(SvgPath.number(-0.5)).isEqualTo("-0.5");
    assertThat(SvgColour.hexadecimal(new Color(0x000A0B))).isEqualTo("#000a0b");
  }

  @Test
  void whatLiesBeyondThePlotIsCutOffAndWhatLiesWithinIsNot() {
    ScoreAxis axis = new ScoreAxis(60, 90, 10);
    Rectangle2D area = new Rectangle2D.Double(20, 10, 300, 60);
    YearAxis years = new YearAxis(List.of(2024, 2025));

    assertThat(
            drawn(canvas -> new ScorePlot(area, years, axis).ribbon(line(100), 40).paint(canvas)))
        .containsPattern("<svg x=\"[\\d.]+\" y=\"[\\d.]+\" width=\"316\" height=\"76\" viewBox=");
    assertThat(drawn(canvas -> new ScorePlot(area, years, axis).ribbon(line(85), 40).paint(canvas)))
        .contains("fill-opacity=\"0.16\"")
        .doesNotContain("viewBox");
  }

  @Test
  void aPlaceWithAValueIsAnUnseenDiscInTheGroupOfItsSubject() {
    DataPoint point =
        new DataPoint("2025 \u00B7 81.0", "scores.csv 2025 A%20\"1\" x", "year score");
    Subject subject = new Subject("机电系 & \"Co\"", "A 1");

    assertThat(drawn(canvas -> canvas.draw(subject, () -> canvas.mark(point, 10, 20))))
        .containsPattern(
            "<g data-name=\"机电系 &amp; &quot;Co&quot;\" data-branch=\"A 1\"><circle"
                + " cx=\"[\\d.]+\" cy=\"[\\d.]+\" r=\"8\" pointer-events=\"all\"")
        .contains(
            " data-source=\"scores.csv 2025 A%20&quot;1&quot; x\" data-cell=\"year score\">"
                + "<title>2025 \u00B7 81.0</title></circle></g>");
  }

  @Test
  void aPlaceIsMovedWithWhatIsDrawnAroundIt() {
    DataPoint point = new DataPoint("1", "t.csv 1", "n");
    Rectangle2D dot = new Rectangle2D.Double(30, 40, 1, 1);
    String svg =
        drawn(
            canvas -> {
              canvas.mark(point, 30, 40);
              canvas.fill(dot, Palette.TEXT);
            });

    Matcher place = Pattern.compile("cx=\"([\\d.]+)\" cy=\"([\\d.]+)\"").matcher(svg);
    assertThat(place.find()).isTrue();
    assertThat(svg).contains("<path d=\"M" + place.group(1) + " " + place.group(2) + "L");
  }

  private static ScoreLine line(double upper) {
    Optional<Interval> interval = Optional.of(new Interval(70, upper));
    return new ScoreLine(
        "",
        SeriesStyle.FIRST,
        List.of(new ScorePoint(2024, 80, interval), new ScorePoint(2025, 81, interval)));
  }

  private static String drawn(Consumer<Canvas> painting) {
    return render(painting).shapes();
  }

  private static String file(Consumer<Canvas> painting) {
    return render(painting).file(WORDS);
  }

  private static Svg render(Consumer<Canvas> painting) {
    return SvgRenderer.render(CaptionedChart.of(WORDS, new Sketch(painting)));
  }

  private record Sketch(Consumer<Canvas> painting) implements Painter {
    @Override
    public int height() {
      return 80;
    }

    @Override
    public void paint(Canvas canvas) {
      painting.accept(canvas);
    }
  }
}
