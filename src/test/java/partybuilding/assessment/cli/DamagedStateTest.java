package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.notice.Fingerprint;

/** What is kept between runs can be made again; where it is damaged, that is said and done. */
class DamagedStateTest {
  private static final int HEADERS = 8192;
  private static final int BLOCK = 4096;

  private Path data = Path.of("");
  private Path state = Path.of("");
  private Path database = Path.of("");

  /** What may become of the file. */
  enum Damage {
    HEADER {
      @Override
      void doTo(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, HEADERS, (byte) 'x');
        Files.write(file, bytes);
      }
    },
    TEXT {
      @Override
      void doTo(Path file) throws IOException {
        Files.writeString(file, "党组织,票号\n", StandardCharsets.UTF_8);
      }
    },
    EMPTY {
      @Override
      void doTo(Path file) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    FOLDER {
      @Override
      void doTo(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("inside"));
      }
    },
    NEWER_FORMAT {
      @Override
      void doTo(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(
            file, text.replace("format:", "format:9").getBytes(StandardCharsets.ISO_8859_1));
      }
    },
    NOISE {
      @Override
      void doTo(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] noise = new byte[bytes.length - HEADERS];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, HEADERS, noise.length);
        Files.write(file, bytes);
      }
    },
    /** Within the first block after the headers: what a later one leaves may still be whole. */
    CUT_OFF {
      @Override
      void doTo(Path file) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), HEADERS + BLOCK / 2));
      }
    },
    HEADERS_ALONE {
      @Override
      void doTo(Path file) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), HEADERS));
      }
    };

    abstract void doTo(Path file) throws IOException;
  }

  @BeforeEach
  void aPublishedYear(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    state = folder.resolve("state");
    database = state.resolve("assessment.mv.db");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aDamagedStateIsPutAsideAndMadeAgain(Damage damage) throws IOException {
    Path scores = data.resolveSibling("reports").resolve("2025/tables/scores.csv");
    String before = Fingerprint.of(scores);
    damage.doTo(database);

    Terminal run = Terminal.report(data, "--formats=csv", "--force");

    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(run.lines().get(0)).startsWith("状态：").contains("assessment.damaged-1.mv.db");
    assertThat(database.resolveSibling("assessment.damaged-1.mv.db")).exists();
    assertThat(Fingerprint.of(scores)).isEqualTo(before);
    assertThat(history().lines()).singleElement().asString().endsWith("已发布");
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void theHistoryOfADamagedStateIsOneLineThatSaysWhatFollows(Damage damage) throws IOException {
    damage.doTo(database);

    Terminal history = history();

    assertThat(history.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(history.lines()).singleElement().asString().contains("已损坏", "下次运行");
  }

  @Test
  void aLostStateIsToldWhereAReportStandsInItsPlace() throws IOException {
    Files.delete(database);
    Path export = data.resolve("rectification-2025.csv");
    String items = Files.readString(export);
    Files.writeString(export, items.substring(0, items.lastIndexOf('\n', items.length() - 2)));

    Terminal run = Terminal.report(data, "--formats=csv", "--quiet");

    assertThat(run.status()).isZero();
    assertThat(run.lines()).singleElement().asString().contains("reports/2025", "照常核对");
  }

  @Test
  void aFirstReportIsHeldAgainstNothingAndNothingIsSaid() throws IOException {
    Terminal run = Terminal.report(data, "--formats=csv", "--year=2024", "--quiet");

    assertThat(run.status()).isZero();
    assertThat(run.lines()).isEmpty();
  }

  private Terminal history() {
    return Terminal.history(state);
  }
}
