package partybuilding.assessment.chart.draw;

import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import partybuilding.assessment.chart.style.MarkerShape;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.Typeface;

/** Charts of the charting library without axes, legends and text: only the data, edge to edge. */
final class LibraryCharts {
  private LibraryCharts() {}

  static XYChart xy() {
    XYChart chart = new XYChart(100, 100, Styler.ChartTheme.XChart);
    strip(chart.getStyler());
    return chart;
  }

  static CategoryChart bars() {
    CategoryChart chart = new CategoryChart(100, 100, Styler.ChartTheme.XChart);
    strip(chart.getStyler());
    chart.getStyler().setDefaultSeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Bar);
    chart.getStyler().setStacked(true).setLabelsVisible(false);
    return chart;
  }

  static Marker marker(MarkerShape shape) {
    return switch (shape) {
      case NONE -> SeriesMarkers.NONE;
      case CIRCLE -> SeriesMarkers.CIRCLE;
      case SQUARE -> SeriesMarkers.SQUARE;
      case DIAMOND -> SeriesMarkers.DIAMOND;
      case TRIANGLE_UP -> SeriesMarkers.TRIANGLE_UP;
      case TRIANGLE_DOWN -> SeriesMarkers.TRIANGLE_DOWN;
    };
  }

  private static void strip(AxesChartStyler styler) {
    styler
        .setAxisTicksVisible(false)
        .setAxisTitlesVisible(false)
        .setAxisTickLabelsFont(Typeface.regular())
        .setAxisTitleFont(Typeface.regular())
        .setPlotGridLinesVisible(false)
        .setPlotTicksMarksVisible(false)
        .setPlotMargin(0)
        .setLocale(Locale.ROOT);
    styler
        .setBaseFont(Typeface.regular())
        .setAnnotationTextFont(Typeface.regular())
        .setLegendFont(Typeface.regular())
        .setChartTitleFont(Typeface.regular())
        .setChartTitleVisible(false)
        .setLegendVisible(false)
        .setPlotBorderVisible(false)
        .setPlotContentSize(1)
        .setChartPadding(0)
        .setChartBackgroundColor(Palette.TRANSPARENT)
        .setPlotBackgroundColor(Palette.TRANSPARENT);
  }
}
