package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.Progress;
import partybuilding.assessment.run.RunRequest;
import partybuilding.assessment.run.ending.RunOutcome;

/**
 * Somebody writes to a file of the data folder before each of the run's accesses to it. What is
 * published is what the one file says or what the other does, or the run is refused; and the next
 * run, on the same state, publishes what the folder says then.
 */
class ChangedDuringRunTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-10T00:00:00Z"), ZoneOffset.UTC);

  /** They also tell what of an earlier publication is no longer so. */
  private static final Set<String> HISTORY = Set.of("restatements.csv", "findings.csv");

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void aCollege() throws IOException {
    data = folder.resolve("data");
    GoldenFolder.layTidy(data);
  }

  /** How a file comes to say something else. */
  private enum Way {
    /** Another file is moved into its place. */
    REPLACED {
      @Override
      void change(Path file, String text) throws IOException {
        Path other = Files.writeString(file.resolveSibling(".other"), text);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    /** It is emptied and filled anew. */
    WRITTEN {
      @Override
      void change(Path file, String text) throws IOException {
        Files.writeString(file, text);
      }
    },
    /** The same, and its time is put back. */
    WRITTEN_WITH_ITS_TIME {
      @Override
      void change(Path file, String text) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        WRITTEN.change(file, text);
        Files.setLastModifiedTime(file, time);
      }
    };

    abstract void change(Path file, String text) throws IOException;
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluations-2025.csv", "branches.csv", "assessment.yaml"})
  void aRunPublishesWhatOneFileSaysOrIsRefused(String name) throws IOException {
    Path file = data.resolve(name);
    String before = Files.readString(file);
    String after = other(name, before);
    AtomicInteger accesses = new AtomicInteger();
    Map<String, String> old = published("old", path -> count(path, file, accesses));
    Files.writeString(file, after);
    Map<String, String> renewed = published("new", path -> {});
    assertThat(renewed).isNotEqualTo(old);

    for (int moment = 1; moment <= accesses.get(); moment++) {
      Way way = Way.values()[moment % Way.values().length];
      Files.writeString(file, before);
      String place = name + " " + moment;
      Optional<Map<String, String>> tables = attempt(place, changing(file, after, way, moment));
      tables.ifPresent(t -> assertThat(t).as(place).isIn(old, renewed));
      // Of ballots that were published, so few others change nothing.
      boolean stands = name.startsWith("evaluations") && tables.equals(Optional.of(old));
      assertAgain(place, stands ? old : renewed);
    }
  }

  /** The file is changed and put back: whatever was read in between must not be kept. */
  @ParameterizedTest
  @ValueSource(strings = {"evaluations-2025.csv", "branches.csv"})
  void whatWasReadWhileAFileSaidSomethingElseIsNotKept(String name) throws IOException {
    Path file = data.resolve(name);
    String before = Files.readString(file);
    String after = other(name, before);
    AtomicInteger accesses = new AtomicInteger();
    Map<String, String> old = published("old", path -> count(path, file, accesses));

    for (int moment = 1; moment < accesses.get(); moment++) {
      Way way = Way.values()[moment % Way.values().length];
      String place = name + " " + moment;
      Consumer<Path> there = changing(file, after, way, moment);
      Consumer<Path> andBack = there.andThen(changing(file, before, way, moment + 1));
      Optional<Map<String, String>> tables = attempt(place, andBack);
      tables.ifPresent(t -> assertThat(t).as(place).isEqualTo(old));
      Files.writeString(file, before);
      assertAgain(place, old);
    }
  }

  private void assertAgain(String place, Map<String, String> expected) throws IOException {
    Map<String, String> again = published(place, path -> {});
    assertThat(again.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (table, digest) -> {
          if (!HISTORY.contains(table)) {
            assertThat(again).as(place + " again").containsEntry(table, digest);
          }
        });
  }

  private static String other(String name, String text) {
    String changed =
        switch (name) {
          case "assessment.yaml" -> text.replace("minimum-group: 3", "minimum-group: 5");
          case "branches.csv" -> text.replace("机电工程系党总支", "机电与汽车工程系党总支");
          default -> text.replace(",86,", ",68,");
        };
    assertThat(changed).isNotEqualTo(text);
    return changed;
  }

  private static void count(Path path, Path file, AtomicInteger accesses) {
    if (path.equals(file)) {
      accesses.incrementAndGet();
    }
  }

  private static Consumer<Path> changing(Path file, String text, Way way, int moment) {
    AtomicInteger accesses = new AtomicInteger();
    return path -> {
      count(path, file, accesses);
      if (path.equals(file) && accesses.get() == moment) {
        try {
          way.change(file, text);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** The tables of a run that may be refused, and then publishes nothing. */
  private Optional<Map<String, String>> attempt(String place, Consumer<Path> observer)
      throws IOException {
    try {
      return Optional.of(published(place, observer));
    } catch (ExportsRefused refusal) {
      assertThat(refusal.findings()).extracting(Finding::code).contains("changed_file");
      assertThat(folder.resolve(place).resolve("reports/2025")).doesNotExist();
      return Optional.empty();
    }
  }

  private Map<String, String> published(String place, Consumer<Path> observer) throws IOException {
    Path own = folder.resolve(place);
    RunRequest request =
        new RunRequest(
            new RunRequest.Folders(
                ObservedFolder.of(data, observer),
                own.resolve("reports"),
                own.resolve("state"),
                Access.OWNER),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Readership.LEADERSHIP,
            Set.of(Format.CSV),
            1,
            RunRequest.Repetition.WHEN_CHANGED);
    RunOutcome outcome = YearlyRun.run(request, silent(), CLOCK);
    return tables(outcome.folder().resolve("tables"));
  }

  private static Progress silent() {
    return (Progress)
        Proxy.newProxyInstance(
            Progress.class.getClassLoader(),
            new Class<?>[] {Progress.class},
            (proxy, method, arguments) -> method.getReturnType() == boolean.class ? false : null);
  }

  private static Map<String, String> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> digests = new TreeMap<>();
      for (Path table : files.toList()) {
        digests.put(String.valueOf(table.getFileName()), Fingerprint.of(table));
      }
      return digests;
    }
  }
}
