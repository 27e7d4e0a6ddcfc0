package partybuilding.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

class TemplateWordsTest {
  private static final Words CHINESE = Words.of(TemplateFolder.class, Language.ZH_CN);
  private static final Words ENGLISH = Words.of(TemplateFolder.class, Language.EN);

  @Test
  void bothLanguagesGiveTheSameExamples() {
    assertThat(ENGLISH.keys()).isEqualTo(CHINESE.keys());
  }

  @Test
  void everyKindOfExportHasItsTemplate() {
    Set<ExportKind> kinds = new TreeSet<>();
    new Blanks(RulebookReader.defaults().rulesOf(2025), ENGLISH)
        .all()
        .forEach(blank -> kinds.add(blank.kind()));

    assertThat(kinds).containsExactly(ExportKind.values());
  }
}
