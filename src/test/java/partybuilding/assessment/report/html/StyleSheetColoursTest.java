package partybuilding.assessment.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.chart.style.Palette;
import partybuilding.assessment.chart.style.SeriesStyle;

/** Pages and print have the colours of the charts, and no others. */
class StyleSheetColoursTest {
  private static final Path STYLES =
      Path.of("src/main/resources/partybuilding/assessment/report/html");
  private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})\\b");

  private static final Set<Color> COLOURS =
      Stream.concat(
              Stream.of(
                  Palette.TEXT,
                  Palette.MUTED,
                  Palette.GREY,
                  Palette.GRID,
                  Palette.PALE,
                  Palette.UP,
                  Palette.DOWN,
                  Palette.DOWN_TEXT),
              Arrays.stream(SeriesStyle.values()).map(SeriesStyle::colour))
          .collect(Collectors.toSet());

  @ParameterizedTest
  @ValueSource(strings = {"page.css", "lively.css", "print.css"})
  void aStyleSheetHasNoColourOfItsOwn(String file) throws IOException {
    Set<Color> used =
        COLOUR
            .matcher(Files.readString(STYLES.resolve(file)))
            .results()
            .map(found -> new Color(Integer.parseInt(found.group(1), 16)))
            .collect(Collectors.toSet());

    assertThat(used).isNotEmpty().isSubsetOf(COLOURS);
  }
}
