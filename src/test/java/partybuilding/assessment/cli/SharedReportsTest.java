package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Publication;
import partybuilding.assessment.report.publication.PublicationFolder;

/** Runs that keep their states apart may still publish into the same folder. */
class SharedReportsTest {
  private static final List<String> CLOCK = List.of("-Duser.timezone=UTC");

  private Path folder = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path temporary) {
    folder = temporary;
    reports = temporary.resolve("reports");
    Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
  }

  private Terminal run(String... options) {
    try {
      return new OwnProcess(folder, Map.of(), CLOCK).run(options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aRunThatFindsTheFolderInUseFailsAtOnceAndSaysByWhomAndSinceWhen() throws IOException {
    Instant since = Instant.parse("2026-01-15T02:00:00Z");
    try (PublicationFolder held =
        PublicationFolder.open(
            reports, Access.OWNER, Clock.fixed(since, ZoneOffset.UTC), path -> {})) {
      held.claim();
      Terminal refused = run("--state=state-2", "--formats=csv");
      assertThat(refused.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(refused.lines())
          .singleElement()
          .asString()
          .contains("报告文件夹 reports", "2026-01-15 02:00:00")
          .contains("进程 " + ProcessHandle.current().pid());
      assertThat(folder.resolve("state-2")).doesNotExist();
    }
    assertThat(run("--state=state-2", "--formats=csv").status()).isZero();
  }

  @Test
  void twoRunsAtOnceNeverPublishAMixture() {
    CompletableFuture<Terminal> chinese =
        CompletableFuture.supplyAsync(() -> run("--state=state-1", "--formats=csv,html"));
    Terminal english = run("--state=state-2", "--formats=csv", "--language=en");
    List<Terminal> runs = List.of(chinese.join(), english);
    assertThat(runs).extracting(Terminal::status).contains(ExitStatus.DONE);
    assertThat(runs)
        .filteredOn(run -> run.status() != ExitStatus.DONE)
        .allSatisfy(run -> assertThat(run.lastLine()).containsAnyOf("另一次运行", "another run"));
    Path published = reports.resolve("2025");
    Publication publication = Publication.find(published).orElseThrow();
    assertThat(publication.outputs()).isNotEmpty();
    assertThat(publication.intact(published)).isTrue();
  }
}
