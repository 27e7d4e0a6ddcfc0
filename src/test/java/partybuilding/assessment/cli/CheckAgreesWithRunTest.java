package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.job.GoldenFolder;

/** Whatever lies in the data folder, a check ends as a run does, and says of it what a run says. */
class CheckAgreesWithRunTest {
  /** What a run says of itself, and not of the data. */
  private static final List<String> OF_THE_RUN = List.of("清点", "读取", "比较", "写出", "发布", "本次", "未采用");

  private static final String NEWEST = "evaluations-2025.csv";

  static Stream<String> cases() {
    return GoldenFolder.cases().stream();
  }

  /** What is no export at all, under an export's name or beside exports. */
  enum Hostile {
    DIRECTORY {
      @Override
      void lay(Path data) throws IOException {
        Files.delete(data.resolve(NEWEST));
        Files.createDirectory(data.resolve(NEWEST));
      }
    },
    NOTHING {
      @Override
      void lay(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
      }
    },
    EMPTY_FILE {
      @Override
      void lay(Path data) throws IOException {
        Files.writeString(data.resolve(NEWEST), "");
      }
    },
    NO_ROWS {
      @Override
      void lay(Path data) throws IOException {
        Path file = data.resolve(NEWEST);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf('\n') + 1));
      }
    },
    HALF_A_FILE {
      @Override
      void lay(Path data) throws IOException {
        Path file = data.resolve(NEWEST);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
    },
    ZEROES {
      @Override
      void lay(Path data) throws IOException {
        Files.write(data.resolve(NEWEST), new byte[100_000]);
      }
    },
    LINK_TO_NOWHERE {
      @Override
      void lay(Path data) throws IOException {
        Files.delete(data.resolve(NEWEST));
        Files.createSymbolicLink(data.resolve(NEWEST), data.resolve("nowhere"));
      }
    },
    RULES_OF_A_FOREIGN_FILE {
      @Override
      void lay(Path data) throws IOException {
        Path foreign = Files.writeString(data.resolveSibling("foreign"), "secret: 1\n");
        Files.deleteIfExists(data.resolve("assessment.yaml"));
        Files.createSymbolicLink(data.resolve("assessment.yaml"), foreign);
      }
    },
    UNDRAWN_NAME {
      @Override
      void lay(Path data) throws IOException {
        Files.writeString(
            data.resolve("branches.csv"), "branch_id,name,short_name\nB01,机电系,𠮷😀\n");
      }
    },
    MARKUP {
      @Override
      void lay(Path data) throws IOException {
        Files.writeString(
            data.resolve("comments-2025.csv"),
            "branch,kind,dimension,text\n<script>alert(1)</script>,gap,confidence,\"=1+1\"\n",
            StandardCharsets.UTF_8);
      }
    };

    abstract void lay(Path data) throws IOException;
  }

  private final Path data;

  CheckAgreesWithRunTest(@TempDir Path folder) {
    this.data = folder.resolve("data");
  }

  /** Templates are of Word files, and only a run that writes these reads them. */
  private String formats() {
    return Files.exists(data.resolve("templates")) ? "--formats=csv,docx" : "--formats=csv";
  }

  private void assertAgreement() {
    Terminal check = Terminal.run("check", "--data=" + data);
    Terminal run = Terminal.report(data, formats());

    assertThat(check.status()).as(check.lines() + "\n" + run.lines()).isEqualTo(run.status());
    List<String> told =
        run.lines().subList(0, run.lines().size() - 1).stream()
            .filter(line -> OF_THE_RUN.stream().noneMatch(line::startsWith))
            .toList();
    assertThat(check.lines()).containsAll(told);
    assertThat(run.status() == ExitStatus.REFUSED && told.isEmpty())
        .as("refused without a word")
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCheckEndsAsARunDoesAndSaysWhatItSays(String name) throws IOException {
    GoldenFolder.defect(name).lay(data);
    assertAgreement();
  }

  @ParameterizedTest
  @EnumSource
  void soItDoesOfWhatIsNoExport(Hostile hostile) throws IOException {
    GoldenFolder.layTidy(data);
    hostile.lay(data);
    assertAgreement();
  }
}
