package partybuilding.assessment.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.differential.RandomExport.Writing;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.FindingCount;

/**
 * Random files, each read in ways that must give the same rows, names, totals, account and
 * findings. A seed that fails gives the same file again.
 */
class WaysOfReadingTest {
  private static final String FILE = "evaluations-2023.csv";
  private static final List<Integer> BYTES =
      List.of(1, 2, 3, 7, 16, 33, 64, 97, 150, 256, 511, 1009, 4096);
  private static final int MOST_AHEAD = 9;
  private static final int FILES = 10_000;
  private static final int MORE_FILES = 50_000;
  private static final int FILES_IN_TWO_ENCODINGS = 1_000;
  private static final long MANY_BLOCKS = 1_000_000;

  /** Fewer would mean that the random files have become too tidy, or too untidy to be read. */
  private static final int KINDS_OF_FINDINGS = 30;

  @Test
  void aFileGivesTheSameInBlocksOfAnyLengthAsRowByRow(@TempDir Path folder) {
    assertSameInBlocks(folder, 0, FILES, Runnable::run);
  }

  @Test
  void theNumberOfThreadsThatPartBlocksChangesNothing(@TempDir Path folder) {
    ExecutorService threads = Executors.newFixedThreadPool(7);
    assertSameInBlocks(folder, FILES, FILES / 10, threads);
    threads.shutdown();
  }

  @Test
  @Tag("bounds")
  void aMillionRandomBlocksGiveWhatTheirRowsGive(@TempDir Path folder) {
    long blocks = assertSameInBlocks(folder, 2 * FILES, MORE_FILES, Runnable::run);
    assertThat(blocks).isGreaterThan(MANY_BLOCKS);
  }

  @Test
  void aFileGivesTheSameInWhateverEncodingItIsWritten(@TempDir Path folder) {
    for (long seed = 0; seed < FILES_IN_TWO_ENCODINGS; seed++) {
      RandomExport drawn = RandomExport.of(seed);
      Everything narrow = Way.OF_RECORD.read(written(folder, drawn.in(Writing.UTF_8_MARKED), seed));
      Everything wide = Way.OF_RECORD.read(written(folder, drawn.in(Writing.UTF_16_LE), seed));
      assertThat(wide.withoutBytes()).as("seed %d", seed).isEqualTo(narrow.withoutBytes());
    }
  }

  /** How many blocks were read. */
  private static long assertSameInBlocks(Path folder, long first, long files, Executor threads) {
    Set<String> codes = new TreeSet<>();
    long accepted = 0;
    long blocks = 0;
    for (long seed = first; seed < first + files; seed++) {
      Setting setting = written(folder, RandomExport.of(seed), seed);
      Blocking blocking = blocking(new Dice(seed), threads);
      Everything expected = Way.OF_RECORD.read(setting);
      assertThat(Way.inBlocks(blocking).read(setting))
          .as("seed %d, blocks of %d bytes", seed, blocking.bytes())
          .isEqualTo(expected);
      expected.refusal().stream().map(Finding::code).forEach(codes::add);
      expected.findings().counts().stream().map(FindingCount::code).forEach(codes::add);
      accepted += expected.accepted() ? 1 : 0;
      blocks += setting.export().size() / blocking.bytes() + 1;
    }
    assertThat(accepted).isGreaterThan(files / 2);
    assertThat(codes).hasSizeGreaterThan(KINDS_OF_FINDINGS);
    return blocks;
  }

  private static Blocking blocking(Dice dice, Executor threads) {
    return new Blocking(dice.of(BYTES), 1 + dice.below(MOST_AHEAD), threads);
  }

  private static Setting written(Path folder, RandomExport drawn, long seed) {
    return Setting.of(new ExportsFolder(folder).write(FILE, drawn.bytes()), seed);
  }
}
