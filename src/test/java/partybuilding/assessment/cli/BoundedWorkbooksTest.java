package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.xlsx.RawWorkbook;

/** Workbooks that unpack to more than any export are refused within 256 MB. */
@Tag("bounds")
class BoundedWorkbooksTest {
  private static final String FILE = "evaluations-2025.xlsx";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String TOO_LARGE = "超过任何导出的大小";
  private static final int PIECE = 100_000;
  private static final int VOTES = 100_000;

  private Path folder = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void makeFolder(@TempDir Path temporary) throws IOException {
    folder = temporary;
    data = Files.createDirectory(temporary.resolve("data"));
  }

  @Test
  void rowsThatUnpackToThreeGigabytesAreRefused() throws IOException, InterruptedException {
    write(SHEET, "<worksheet><sheetData>" + header(), row(), 3L << 30);

    assertRefused(FILE, TOO_LARGE);
  }

  @Test
  void aPartThatNobodyAskedForIsNotUnpackedForEver() throws IOException, InterruptedException {
    write("xl/media/image1.png", "", "\0".repeat(100), 3L << 30);

    assertRefused(FILE, TOO_LARGE);
  }

  @Test
  void textsThatFillTheMemoryAreRefused() throws IOException, InterruptedException {
    write(STRINGS, "<sst>", "<si><t/></si>", 1L << 29);

    assertRefused(FILE, TOO_LARGE);
  }

  @Test
  void aTagThatNeverEndsIsRefused() throws IOException, InterruptedException {
    write(SHEET, "<worksheet><sheetData><row r=\"", "1", 1L << 29);

    assertRefused(FILE, TOO_LARGE);
  }

  @Test
  void cellsMergedAMillionTimesAreRefused() throws IOException, InterruptedException {
    write(
        SHEET,
        "<worksheet><sheetData>" + header() + row() + "</sheetData><mergeCells>",
        "<mergeCell ref=\"A2:A3\"/>",
        1L << 28);

    assertRefused(FILE, TOO_LARGE);
  }

  @Test
  void aHundredThousandVotesAreRead() throws IOException, InterruptedException {
    long bytes = (long) VOTES * row().getBytes(StandardCharsets.UTF_8).length;
    write(SHEET, "<worksheet><sheetData>" + header(), row(), bytes);

    Terminal check = run("check");

    assertThat(check.status()).isZero();
  }

  private static String header() {
    return texts("党组织", "评委类别", "党建信心", "党建能力", "项目融合", "综合评价");
  }

  private static String row() {
    return texts("机电工程系党总支", "党委委员", "95", "95", "95", "好");
  }

  private static String texts(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  /** A workbook one part of which says the same again and again, for about so many bytes. */
  private void write(String part, String beginning, String piece, long bytes) throws IOException {
    Path whole = Files.write(folder.resolve("whole.xlsx"), RawWorkbook.of(header()).bytes());
    byte[] pieces =
        piece.repeat(Math.max(1, PIECE / piece.length())).getBytes(StandardCharsets.UTF_8);
    long times = bytes / pieces.length;
    try (ZipOutputStream zip = new ZipOutputStream(open())) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(beginning.getBytes(StandardCharsets.UTF_8));
      for (long i = 0; i < times; i++) {
        zip.write(pieces);
      }
      zip.write(
          part.equals(SHEET)
              ? "</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8)
              : new byte[0]);
      RawWorkbook.copyOthers(whole, part, zip);
    }
  }

  private OutputStream open() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(data.resolve(FILE)));
  }

  private Terminal run(String command) throws IOException, InterruptedException {
    return SmallProcess.run(folder, command, "--data=" + data);
  }

  private void assertRefused(String... parts) throws IOException, InterruptedException {
    Terminal run = run("check");
    assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(parts));
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
  }
}
