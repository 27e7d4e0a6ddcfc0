package partybuilding.assessment.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;

class PaperNamesTest {
  private static Branch branch(String id, String name) {
    return new Branch(id, name, name, "", "");
  }

  private static PaperNames names(Language language) {
    return new PaperNames(PaperInput.words(language));
  }

  @Test
  void aLetterIsNamedAfterItsBranch() {
    assertThat(names(Language.ZH_CN).letters(List.of(branch("A", "机电工程系党总支"))))
        .isEqualTo(Map.of("A", "反馈函-机电工程系党总支.docx"));
    assertThat(names(Language.EN).letters(List.of(branch("A", "Electrical"))))
        .isEqualTo(Map.of("A", "feedback-letter-Electrical.docx"));
  }

  @Test
  void whatNoFileMayBeCalledIsReplaced() {
    Map<String, String> letters =
        names(Language.ZH_CN).letters(List.of(branch("A", "教务/学工:<党总支>"), branch("B", "../x")));

    assertThat(letters.get("A")).matches("反馈函-教务_学工_党总支_-[0-9a-f]{8}\\.docx");
    assertThat(letters.get("B")).matches("反馈函-_x-[0-9a-f]{8}\\.docx");
  }

  @Test
  void branchesOfOneNameAreToldApartByTheirNumbers() {
    Map<String, String> letters =
        names(Language.ZH_CN).letters(List.of(branch("A1", "后勤党总支"), branch("A2", "后勤党总支")));

    assertThat(letters.values())
        .containsExactlyInAnyOrder("反馈函-后勤党总支-A1.docx", "反馈函-后勤党总支-A2.docx");
  }

  @Test
  void namesThatSomeSystemTakesForOneAreToldApart() {
    Map<String, String> letters =
        names(Language.EN).letters(List.of(branch("1", "North"), branch("2", "NORTH")));

    assertThat(letters.values())
        .allMatch(name -> name.matches("feedback-letter-.*-[0-9a-f]{8}.docx"));
  }

  @ParameterizedTest
  @EnumSource
  void noTwoPapersHaveOneName(Language language) {
    assertThat(List.of(PaperKind.values()).stream().map(names(language)::file))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.endsWith(".docx"));
  }
}
