package partybuilding.assessment.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.report.PageTexts;

/** Tables that begin at every height of the lower part of a page. */
class TableHeadTest {
  private static final String HEAD = "column";
  private static final String ROW = "row";

  /** Each table begins on a page of its own, so many millimetres lower than the one before. */
  private static final int STEP = 3;

  private static final int TABLES = 18;
  private static final int HIGHEST = 210;

  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void aHeadStandsOnNoPageWithoutARow(int lines) throws IOException {
    List<String> pages = pages(lines);

    assertThat(pages).hasSizeGreaterThan(TABLES);
    assertThat(pages).filteredOn(page -> page.contains(HEAD)).allMatch(page -> page.contains(ROW));
  }

  private static List<String> pages(int lines) throws IOException {
    String body =
        IntStream.range(0, TABLES)
            .mapToObj(number -> table(HIGHEST + number * STEP, lines))
            .collect(Collectors.joining());
    try (PDDocument document = StyledPage.print(body)) {
      return PageTexts.of(document);
    }
  }

  private static String table(int millimetres, int lines) {
    String row = "<tr><th scope=\"row\">%s</th></tr>".formatted((ROW + "<br/>").repeat(lines));
    return ("<div class=\"sheet\" style=\"height: %dmm\"></div><table><thead><tr>"
            + "<th scope=\"col\">%s</th></tr></thead><tbody>%s</tbody></table>")
        .formatted(millimetres, HEAD, row.repeat(3));
  }
}
