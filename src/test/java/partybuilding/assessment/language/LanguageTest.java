package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void aLanguageIsFoundByItsTagInWhateverCase() {
    assertThat(Language.find("zh-cn")).contains(Language.ZH_CN);
    assertThat(Language.find("EN")).contains(Language.EN);
    assertThat(Language.find("de")).isEmpty();
  }

  @Test
  void theLocaleIsThatOfTheTag() {
    assertThat(Language.ZH_CN.locale().toLanguageTag()).isEqualTo("zh-CN");
    assertThat(Language.EN.locale().getLanguage()).isEqualTo("en");
  }
}
