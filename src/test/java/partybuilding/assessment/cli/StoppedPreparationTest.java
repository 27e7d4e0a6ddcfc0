package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;
import partybuilding.assessment.run.ending.RunCancelled;
import partybuilding.assessment.run.preparation.MeetingPreparation;
import partybuilding.assessment.run.preparation.PreparationRequest;
import partybuilding.assessment.run.preparation.PreparationRequest.Scores;
import partybuilding.assessment.run.preparation.PreparationWatch;

/** A preparation that is asked to end while it writes ends before the next paper. */
class StoppedPreparationTest {
  private static final int BRANCHES = 30;

  private final Path data;
  private final Path reports;

  StoppedPreparationTest(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=" + BRANCHES, "--years=2024", "--evaluators=3");
    reports = folder.resolve("reports");
  }

  /** Asks for the end as soon as a sheet of a branch is there. */
  private final class Stopping implements PreparationWatch {
    private int sheets;

    @Override
    public boolean cancelled() {
      sheets = Math.max(sheets, sheets());
      return sheets > 0;
    }

    @Override
    public void unread(List<Finding> files) {}

    @Override
    public void found(List<FileAccount> accounts, Findings findings) {}

    @Override
    public void undeleted(Path left) {}
  }

  private int sheets() {
    try (Stream<Path> files = Files.exists(reports) ? Files.walk(reports) : Stream.empty()) {
      return (int) files.filter(file -> file.toString().matches(".*branches.[^/]*docx")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PreparationRequest request() {
    return new PreparationRequest(
        new Folders(data, reports, data.resolveSibling("state"), Access.OWNER),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Scores.LEFT_OUT,
        OptionalLong.empty(),
        1,
        Repetition.WHEN_CHANGED);
  }

  @Test
  void nothingIsPublishedAndTheNextPreparationIsWhole() {
    Stopping stopping = new Stopping();

    assertThatThrownBy(() -> MeetingPreparation.prepare(request(), stopping, Clock.systemUTC()))
        .isInstanceOf(RunCancelled.class);

    assertThat(stopping.sheets).isEqualTo(1);
    assertThat(reports.resolve("2025-prepare")).doesNotExist();
    assertThat(sheets()).isZero();
    assertThat(new PreparationUnderTest(data).prepare().status()).isZero();
    assertThat(sheets()).isEqualTo(BRANCHES);
  }
}
