package partybuilding.assessment.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change in columns of many widths: its sign leads its word on whatever line they stand. */
class SignAndWordTest {
  private static final int NARROWEST = 18;
  private static final int WIDEST = 48;

  @ParameterizedTest
  @ValueSource(strings = {"lines since", "lines places", "figures", "own"})
  void aSignStandsOnTheLineOfItsWord(String table) throws IOException {
    List<String> lines = lines(table);

    assertThat(lines).filteredOn(line -> line.contains("improved")).hasSize(WIDEST - NARROWEST);
    assertThat(lines).filteredOn(line -> line.contains("improved")).allMatch(SignAndWordTest::led);
  }

  private static boolean led(String line) {
    return line.contains("\u25B2 improved");
  }

  private static List<String> lines(String table) throws IOException {
    String body =
        IntStream.range(NARROWEST, WIDEST)
            .mapToObj(width -> table(table, width))
            .collect(Collectors.joining());
    try (PDDocument document = StyledPage.print(body)) {
      return new PDFTextStripper().getText(document).lines().toList();
    }
  }

  private static String table(String style, int millimetres) {
    return ("<table class=\"%s\" style=\"width: %dmm; table-layout: fixed\"><tbody><tr><td>"
            + "<span class=\"movement up\"><span class=\"difference\">+8.2</span>"
            + " <small>5.3\u201311.2</small> <span class=\"word\"><span class=\"sign\">\u25B2</span>"
            + " <span>improved</span></span></span></td></tr></tbody></table>")
        .formatted(style, millimetres);
  }
}
