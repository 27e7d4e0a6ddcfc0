package partybuilding.assessment.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodedTest {
  private enum Size implements Coded {
    SMALL,
    VERY_LARGE,
    OTHER {
      @Override
      public String code() {
        return "?";
      }
    }
  }

  @Test
  void aCodeIsTheConstantsNameInSmallLetters() {
    assertThat(Size.VERY_LARGE.code()).isEqualTo("very_large");
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyValueIsFoundByItsCode(Size size) {
    assertThat(Coded.of(Size.class, size.code())).isEqualTo(size);
  }

  @Test
  void aConstantsNameIsNotACode() {
    assertThat(Coded.find(Size.class, "SMALL")).isEmpty();
  }

  @Test
  void aCodeThatTheListDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> Coded.of(Size.class, "tiny"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tiny is not a Size");
  }
}
