package partybuilding.assessment.report.pdf;

import java.awt.Color;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;

/** The dimensions' colours by the names of their styles on the page. */
final class Tones {
  private static final Map<String, Color> TONES =
      IntStream.range(0, SeriesStyle.values().length)
          .boxed()
          .collect(Collectors.toMap(place -> "d" + place, place -> SeriesStyle.of(place).colour()));

  private Tones() {}

  static Color of(String style) {
    return TONES.getOrDefault(style, Palette.TEXT);
  }
}
