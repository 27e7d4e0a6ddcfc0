package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.YearReading;

/** A file too long to be held in memory, changed in its last row while it is read in blocks. */
class LongFileChangedTest {
  private static final long HELD = 1 << 24;
  private static final int ROWS = 500_000;

  @Test
  void itIsReadAsItWasOrRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("evaluations-2025.csv");
    StringBuilder text = new StringBuilder("党组织,评委类别,党建信心,党建能力,项目融合,综合评价\n");
    for (int row = 0; row < ROWS; row++) {
      text.append("党总支").append(row % 9).append(",党委委员,80,81,82,好\n");
    }
    Files.writeString(file, text);
    assertThat(Files.size(file)).isGreaterThan(HELD);
    String sha256 = Fingerprint.of(file);
    AtomicInteger accesses = new AtomicInteger();
    ReadOutcome untouched = read(file, sha256, path -> accesses.incrementAndGet());
    assertThat(untouched).isInstanceOf(ReadOutcome.Accepted.class);

    for (int moment : List.of(1, accesses.get() / 2, accesses.get() - 2, accesses.get())) {
      Files.writeString(file, text);
      assertReadOrRefused(read(file, sha256, changing(file, moment)), untouched, moment);
    }
  }

  private static void assertReadOrRefused(ReadOutcome outcome, ReadOutcome untouched, int moment) {
    if (outcome instanceof ReadOutcome.Accepted) {
      assertThat(outcome).as("at access " + moment).isEqualTo(untouched);
    } else {
      assertThat(outcome.findings().kept())
          .as("at access " + moment)
          .extracting(Finding::code)
          .containsExactly("changed_file");
    }
  }

  private static Consumer<Path> changing(Path file, int moment) {
    AtomicInteger accesses = new AtomicInteger();
    return path -> {
      if (accesses.incrementAndGet() == moment) {
        changeLastAnswer(file);
      }
    };
  }

  private static void changeLastAnswer(Path file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() - "2,好\n".length() - 2);
      bytes.write('7');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadOutcome read(Path file, String sha256, Consumer<Path> observer)
      throws IOException {
    Path observed = ObservedFolder.of(file, observer);
    Export export = new Export(ExportKind.EVALUATIONS, 2025, observed, Files.size(file), sha256);
    Structure open = new Structure(Register.open(), Lineage.of(List.of()));
    Blocking blocking = Blocking.on(2);
    return new YearReading(RulebookReader.defaults(), open, blocking).read(export);
  }
}
