package partybuilding.assessment.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Refusals;

/** Rules are read under one name; under a similar one they are refused, never left aside. */
class RulesNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "assessment.yml",
        "assessment.yaml.txt",
        "Assessment.yaml",
        "ASSESSMENT.YAML",
        "assessment (1).yaml",
        "assessment - 副本.yaml",
        "assessment.yaml.bak",
        "assessment.yaml~",
        "assessment",
        "assessment.txt",
        "assessment (2).txt",
        "assesment.yaml",
        "assessments.yaml",
        "assessment。yaml",
        "assessmentyaml",
        "assessment .yaml",
        "ａｓｓｅｓｓｍｅｎｔ.yaml",
        ".assessment.yaml",
        "assessment.yaml.docx",
        "规则.yaml",
        "config.yml"
      })
  void aNameThatIsNearlyTheRightOneIsRefusedWithTheRightOne(String file, @TempDir Path data)
      throws IOException {
    new ExportsFolder(data).write("evaluations-2025.csv", "");
    Files.writeString(data.resolve(file), "minimum-group: 3\n");

    for (List<Finding> refusals :
        List.of(
            Refusals.of(() -> DataFolder.discover(data)),
            Refusals.of(() -> DataFolder.rulebookOf(data)))) {
      assertThat(refusals).singleElement().extracting(Finding::code).isEqualTo("misnamed_rules");
      assertThat(refusals.get(0).place().file()).isEqualTo(file);
      assertThat(refusals.get(0).values()).containsEntry("expected", "assessment.yaml");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assessment-2025.xlsx",
        "assessment-2025.pdf",
        "assessment.html",
        "assessment.xml",
        "assessment.docx",
        ".assessment.yaml.swp",
        "~$assessment.yaml.docx",
        "yaml说明.md",
        "README.md"
      })
  void anotherFileIsNoneOfThem(String file, @TempDir Path data) throws IOException {
    new ExportsFolder(data).write("evaluations-2025.csv", "");
    Files.writeString(data.resolve(file), "x");

    assertThat(DataFolder.discover(data).years()).containsExactly(2025);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment.yaml", "assessment.yml", "Assessment.YAML"})
  void rulesInAFolderWithinAreRefused(String file, @TempDir Path data) throws IOException {
    new ExportsFolder(data).write("evaluations-2025.csv", "");
    Files.createDirectory(data.resolve("规则"));
    Files.writeString(data.resolve("规则").resolve(file), "minimum-group: 3\n");
    Files.writeString(data.resolve("规则/compose.yaml"), "services: {}\n");

    assertThat(Refusals.of(() -> DataFolder.discover(data)))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("misnamed_rules");
              assertThat(refusal.place().file()).isEqualTo("规则/" + file);
            });
  }

  @Test
  void besideTheRightOneTheyAreNamed(@TempDir Path data) throws IOException {
    new ExportsFolder(data).write("evaluations-2025.csv", "");
    Files.writeString(data.resolve("assessment.yaml"), "minimum-group: 5\n");
    Files.writeString(data.resolve("assessment (1).yaml"), "minimum-group: 3\n");

    DataFolder folder = DataFolder.discover(data);

    List<Notice> notices = new UnreadFiles(folder.exports(), folder.strays()).notices();
    assertThat(notices)
        .singleElement()
        .extracting(n -> Finding.of(n).code())
        .isEqualTo("second_rules");
  }
}
