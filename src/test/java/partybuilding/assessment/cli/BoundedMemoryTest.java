package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no exports at all are refused within 256 MB, however large they are. */
@Tag("bounds")
class BoundedMemoryTest {
  private static final String FILE = "evaluations-2025.csv";
  private static final String HEADER = "党组织,评委类别,党建信心,党建能力,项目融合,综合评价\n";
  private static final long TWO_GIGABYTES = 2L << 30;
  private static final long HALF_A_GIGABYTE = 1L << 29;

  private Path folder = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void makeFolder(@TempDir Path temporary) throws IOException {
    folder = temporary;
    data = Files.createDirectory(temporary.resolve("data"));
  }

  @Test
  void aSingleLineOfTwoGigabytesIsRefusedWithFileAndLine()
      throws IOException, InterruptedException {
    write(HEADER, "机电工程系党总支,党委委员,95,95,95,好,", TWO_GIGABYTES);

    assertRefused(FILE + " 第 2 行", "一百万字");
  }

  @Test
  void aHeaderOfTwoGigabytesIsRefusedWithFileAndLine() throws IOException, InterruptedException {
    write("", "党建", TWO_GIGABYTES);

    assertRefused(FILE + " 第 1 行", "一百万字");
  }

  @Test
  void aQuoteThatNeverClosesIsRefusedWithFileAndLine() throws IOException, InterruptedException {
    write(HEADER + "机电系,党委委员,95,95,95,\"", "好\n机电系,党委委员,95,95,95,", HALF_A_GIGABYTE);

    assertRefused(FILE + " 第 2 行", "引号");
  }

  @Test
  void nulBytesAreRefusedWithFileAndPlace() throws IOException, InterruptedException {
    write("", "\0".repeat(1000), HALF_A_GIGABYTE);

    assertRefused(FILE, "第 0 字节", "空字符");
  }

  @Test
  void tenThousandColumnsAreRefusedWithFileAndLine() throws IOException, InterruptedException {
    write("", "列,".repeat(10_000) + "列\n", HALF_A_GIGABYTE);

    assertRefused(FILE + " 第 1 行", "10001 列");
  }

  @Test
  void rowsOfTenThousandCellsUnderAHeaderOfSixAreRefusedOneByOne()
      throws IOException, InterruptedException {
    write(HEADER, "机电系,党委委员,95,95,95,好" + ",多".repeat(10_000) + "\n", HALF_A_GIGABYTE);

    assertRefused(FILE, "拒收", "超过上限");
    assertRefused(FILE + " 第 2 行", "10006 格");
  }

  private void write(String beginning, String piece, long size) throws IOException {
    byte[] bytes =
        piece.repeat(Math.max(1, 100_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(data.resolve(FILE)))) {
      out.write(beginning.getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < size; written += bytes.length) {
        out.write(bytes);
      }
    }
  }

  private void assertRefused(String... parts) throws IOException, InterruptedException {
    Terminal run =
        SmallProcess.run(
            folder,
            "run",
            "--data=" + data,
            "--reports=" + folder.resolve("reports"),
            "--state=" + folder.resolve("state"));
    assertThat(run.lines()).anySatisfy(line -> assertThat(line).contains(parts));
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(folder.resolve("reports").resolve("2025")).doesNotExist();
  }
}
