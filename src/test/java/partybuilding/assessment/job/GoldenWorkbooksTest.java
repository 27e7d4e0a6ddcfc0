package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.run.Checked;
import partybuilding.assessment.xlsx.SavedAsWorkbook;

/** The same defects in exports that are saved as workbooks give the same findings and accounts. */
class GoldenWorkbooksTest {
  /** What only a text can have, or only its bytes. */
  private static final Set<String> OF_TEXTS =
      Set.of(
          "broken_quotes",
          "broken_quotes-semicolons",
          "cut_off_row",
          "full_width_commas",
          "not_text",
          "not_text-nul-bytes",
          "short_row",
          "swallowed_rows",
          "undecodable_text",
          "undecodable_text-damaged-utf8",
          "web_page_not_text",
          "web_page_not_text-xml",
          "workbook_not_text");

  /** Behind the heading of a column. */
  private static final Pattern LETTER = Pattern.compile(" \\([A-Z]{1,3}\\)\t");

  static Stream<String> cases() {
    return GoldenFolder.cases().stream().filter(name -> !OF_TEXTS.contains(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDefectInAWorkbookIsToldAsInAText(String name, @TempDir Path data) throws IOException {
    assertSame(GoldenFolder.defect(name), data);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTwinInAWorkbookIsReadAsInAText(String name, @TempDir Path data) throws IOException {
    assertSame(GoldenFolder.twin(name), data);
  }

  private static void assertSame(GoldenFolder folder, Path data) throws IOException {
    folder.lay(data);
    SavedAsWorkbook.replaceIn(data);
    Checked checked = GoldenFolder.check(data);
    assertThat(findings(checked, data)).isEqualTo(asText(folder.expected("findings.tsv")));
    assertThat(asText(GoldenFolder.printAccounts(checked.accounts())))
        .isEqualTo(asText(folder.expected("accounts.tsv")));
  }

  /** As they are expected of a text: without the letters of columns. */
  private static String findings(Checked checked, Path data) {
    String printed = GoldenFolder.print(checked.findings().kept());
    return asText((checked.verdict() + "\n" + printed).replace(data.toString(), "data"));
  }

  private static String asText(String findings) {
    return LETTER.matcher(findings.replace(".xlsx", ".csv")).replaceAll("\t");
  }
}
