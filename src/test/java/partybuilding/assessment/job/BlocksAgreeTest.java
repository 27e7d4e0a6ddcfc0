package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.Structures;
import partybuilding.assessment.run.YearReading;

/** A file read in blocks, however long and on however many threads, is the file read row by row. */
class BlocksAgreeTest {
  private static final List<Integer> BYTES = List.of(1, 97, 1009);

  static Stream<GoldenFolder> folders() {
    return GoldenFolder.cases().stream()
        .flatMap(name -> Stream.of(GoldenFolder.defect(name), GoldenFolder.twin(name)));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyGoldenFolderIsReadInBlocksAsItIsReadRowByRow(GoldenFolder golden, @TempDir Path data)
      throws IOException {
    golden.lay(data);
    assertAgree(data, Runnable::run, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 7})
  void theNumberOfThreadsChangesNothing(int threads, @TempDir Path data) throws IOException {
    GoldenFolder.layTidy(data);
    ThreadFactory daemons =
        work -> {
          Thread thread = new Thread(work);
          thread.setDaemon(true);
          return thread;
        };
    assertAgree(data, Executors.newFixedThreadPool(threads, daemons), threads);
  }

  static Stream<String> lines() {
    return Stream.of(
        "B01,\"机电工程系党总支\",党委委员,2025-001,,80,80,80,好",
        "B01,\"机电工程系\n党总支\",党委委员,2025-001,,80,80,80,好",
        "B01,机电\"工程系,党委委员,2025-001,,80,80,80,好",
        "B01,\"机电,党委委员,2025-001,,80,80,80,好",
        "B01,机电工程系党总支,党委委员,2025-001,,80,80,80,好,",
        "B01,机电工程系党总支,党委委员,2025-001,,80,80,80,好,多",
        "B01,机电工程系党总支,党委委员",
        "",
        ",,,,,,,,",
        "# 说明",
        "注：本表一式两份",
        "合计,,,,,240,240,240,",
        "党组织编号,党组织,评委类别,票号,所在党组织,党建信心,党建能力,项目融合,综合评价",
        "B01,机电工程系党总支,党委委员,2025-001,,８０,80.5,80.05,较 好\r",
        "B01,机电工程系党总支,党委委员,2025-001,,80\r,80,80,好",
        "B01,机电工程系党总支,党委委员,2025-001,,080,弃权,1000,无",
        "B01,机电工程系党总支,党委委员,2025-001,,-1,80.,.5,好",
        "B01,机电工程系党总支,党委委员,2025-001,,12345678,80.123,8e1,好",
        "B99,不存在党总支,党委委员,2025-001,,80,80,80,好",
        "B01,机电工程系党总支,门卫,2025-001,,80,80,80,好",
        "B01,机电工程系党总支,党委委员,20250000000000001000,,80,80,80,好",
        "B01,机电工程系党总支,党委委员,#N/A,,80,80,80,好",
        "B01,机电工程系党总支,党委委员,2025\u0007-001,,80,80,80,好",
        "B01,机电工程系党总支,党委委员,2025-001,,80,80,80,好\u001A",
        "B01,机电工程系党总支,党委委员,2025-\0001,,80,80,80,好",
        "B01,机电工程系党总支,党总支书记,2025-900,机电工程系党总支,80,80,80,好",
        "B01,机电工程系党总支,党总支书记,2025-900,火星党总支,80,80,80,好");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aPeculiarLineAnywhereInAFileIsReadAsItIsReadOnItsOwn(String line, @TempDir Path data)
      throws IOException {
    GoldenFolder.layTidy(data);
    Path file = data.resolve("evaluations-2025.csv");
    List<String> all = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int place : List.of(1, 2, all.size() / 2, all.size())) {
      write(file, with(all, place, line, "\n"), StandardCharsets.UTF_8);
      assertAgree(data, Runnable::run, 1);
      write(file, with(all, place, line, "\r\n"), StandardCharsets.UTF_8);
      assertAgree(data, Runnable::run, 1);
    }
    write(file, String.join("\n", all) + "\n" + line, Charset.forName("GB18030"));
    assertAgree(data, Runnable::run, 1);
  }

  private static String with(List<String> all, int place, String line, String lineEnd) {
    Stream<String> before = all.subList(0, place).stream();
    Stream<String> behind = all.subList(place, all.size()).stream();
    return String.join(
        lineEnd, Stream.concat(Stream.concat(before, Stream.of(line)), behind).toList());
  }

  private static void write(Path file, String text, Charset charset) throws IOException {
    Files.write(file, text.getBytes(charset));
  }

  private static void assertAgree(Path data, Executor executor, int threads) {
    DataFolder folder;
    Structures structures;
    try {
      folder = DataFolder.discover(data);
      structures = Structures.read(folder, 2025);
    } catch (ExportsRefused refused) {
      assertThat(refused.findings()).as("nothing was read of the evaluations").isNotEmpty();
      return;
    }
    YearReading reference = new YearReading(folder.rulebook(), structures.structure());
    for (Export export : folder.upTo(ExportKind.EVALUATIONS, 9999)) {
      Object expected = comparable(reference.read(export));
      for (int bytes : BYTES) {
        YearReading inBlocks =
            new YearReading(
                folder.rulebook(), structures.structure(), new Blocking(bytes, threads, executor));
        assertThat(comparable(inBlocks.read(export)))
            .as("%s, %d", export.file(), bytes)
            .isEqualTo(expected);
      }
    }
  }

  private static Object comparable(ReadOutcome outcome) {
    return outcome instanceof ReadOutcome.Refused refused
        ? List.of(refused.account(), refused.findings(), refused.refusal().findings())
        : outcome;
  }
}
