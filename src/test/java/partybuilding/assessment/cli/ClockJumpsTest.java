package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/** A machine's clock may be set while a run is at work; nothing that is published depends on it. */
class ClockJumpsTest {
  /** Each of these hold times. */
  private static final Set<String> WITH_TIMES = Set.of("last-run.json", ".assessment.lock");

  @TempDir private Path folder = Path.of("");

  /** A clock that is set back and forth whenever somebody looks at it. */
  private static final class Jumping extends Clock {
    private static final Instant[] TIMES = {
      Instant.parse("2038-01-19T03:14:08Z"), Instant.EPOCH, Instant.parse("2026-01-15T02:00:00Z")
    };

    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public Instant instant() {
      return TIMES[looks.getAndIncrement() % TIMES.length];
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private Map<String, String> published(Clock clock, String name) throws IOException {
    Path reports = folder.resolve(name + "-reports");
    Terminal run =
        Terminal.run(
            clock,
            "run",
            "--data=" + folder.resolve("data"),
            "--reports=" + reports,
            "--state=" + folder.resolve(name + "-state"),
            "--formats=csv,html",
            "--force");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(run.lines()).noneMatch(line -> line.matches(".*-\\d.* 秒.*"));
    return digests(reports);
  }

  private static Map<String, String> digests(Path reports) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(reports.relativize(file).toString(), Fingerprint.of(file));
      }
    }
    digests.keySet().removeAll(WITH_TIMES);
    return digests;
  }

  @Test
  void aClockThatIsSetDuringARunChangesNoPublishedByteAndLosesNoRun() throws IOException {
    Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    Map<String, String> steady =
        published(Clock.fixed(Instant.parse("2026-01-15T02:00:00Z"), ZoneOffset.UTC), "steady");

    Clock jumping = new Jumping();
    for (int run = 0; run < 2; run++) {
      assertThat(published(jumping, "jumping")).isEqualTo(steady);
    }

    Terminal history =
        Terminal.run(
            "history",
            "--state=" + folder.resolve("jumping-state"),
            "--reports=" + folder.resolve("jumping-reports"));
    assertThat(history.lines()).hasSize(2);
  }
}
