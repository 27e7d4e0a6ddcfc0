package partybuilding.assessment.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.ReportFacts;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.paper.block.PaperBlock;

class ArchivePartTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  /** The rows that are listed of so many letters beside two other files. */
  private static List<List<String>> rows(int letters) {
    SortedMap<String, String> outputs = new TreeMap<>();
    outputs.put("index.html", DIGEST);
    outputs.put("tables/scores.csv", DIGEST);
    for (int i = 0; i < letters; i++) {
      outputs.put("papers/letter-%05d.docx".formatted(i), DIGEST);
    }
    Words report = Words.of(ReportFolder.class, Language.ZH_CN);
    PaperInput paper =
        new PaperInput(
            PageInput.of(new ReportFacts().build(), report), PaperInput.words(Language.ZH_CN));
    PaperFields fields = ArchivePart.fields(new ArchivedFiles(outputs, List.of()), paper);
    PaperBlock.Table table = (PaperBlock.Table) fields.part("files").get(0);
    return table.rows().stream()
        .map(row -> row.stream().map(cell -> cell.printed().text()).toList())
        .toList();
  }

  @Test
  void everyFileIsListedWithItsDigestInFourParts() {
    assertThat(rows(2))
        .hasSize(4)
        .contains(
            List.of(
                "1",
                "index.html",
                "0123456789abcdef 0123456789abcdef 0123456789abcdef 0123456789abcdef"));
  }

  @Test
  void aFolderOfThousandsIsOneLine() {
    assertThat(rows(21_000))
        .extracting(row -> row.get(1))
        .containsExactly("index.html", "tables/scores.csv", "papers/");
    assertThat(rows(21_000).get(2).get(2)).isEqualTo("共 21,000 个文件，各文件的 SHA-256 见 run.json");
  }
}
