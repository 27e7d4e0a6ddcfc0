package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.GroupNames.Reader;
import partybuilding.assessment.language.Language;

class GroupNamesTest {
  private static final Reader CHINESE = new Reader(2025, Language.ZH_CN);
  private static final Reader ENGLISH = new Reader(2025, Language.EN);
  private static final Group UNNAMED =
      new Group("party_member", BigDecimal.ONE, List.of("党支部书记", "党员代表"), false);
  private static final Group NAMED =
      new Group(
          "party_member",
          Optional.of(new Name("党员", "Party members")),
          BigDecimal.ONE,
          List.of("党支部书记"),
          false);

  private static GroupNames called(String word) {
    return GroupNames.of(
        Map.of(2025, List.of(new GroupBallots("party_member", word, OptionalLong.empty()))));
  }

  @Test
  void withoutANameTheYearsOwnWordIsUsedInBothLanguages() {
    assertThat(called("党员代表").of(UNNAMED, CHINESE)).isEqualTo("党员代表");
    assertThat(called("党员代表").of(UNNAMED, ENGLISH)).isEqualTo("党员代表");
    assertThat(called("party_member").of(UNNAMED, CHINESE)).isEqualTo("party member");
  }

  @Test
  void aConfiguredNameIsUsedWhateverTheExportSays() {
    assertThat(called("党员代表").of(NAMED, CHINESE)).isEqualTo("党员");
    assertThat(called("党员代表").of(NAMED, ENGLISH)).isEqualTo("Party members");
  }

  @Test
  void aGroupThatNobodyNamesInTheYearIsCalledByTheRules() {
    assertThat(called("").of(UNNAMED, CHINESE)).isEqualTo("党支部书记");
    assertThat(called("").of(UNNAMED, ENGLISH)).isEqualTo("party member");
    assertThat(called("党员代表").of(UNNAMED, new Reader(2024, Language.ZH_CN))).isEqualTo("党支部书记");
  }
}
