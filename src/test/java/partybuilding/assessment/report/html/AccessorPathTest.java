package partybuilding.assessment.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessorPathTest {
  /** What a template shows. */
  public record Shown(List<String> names, Optional<String> note) {}

  @Test
  void aVariableAloneIsItsValue() {
    assertThat(path("row").variable()).isEqualTo("row");
    assertThat(path("row").from("value")).isEqualTo("value");
  }

  @Test
  void eachAccessorIsAskedOfWhatTheOneBeforeItGave() {
    Shown shown = new Shown(List.of("one", "two"), Optional.of("note"));

    assertThat(path("row.names()").from(shown)).isEqualTo(List.of("one", "two"));
    assertThat(path("row.note().get().isEmpty()").from(shown)).isEqualTo(false);
  }

  @Test
  void theSameAccessorIsAskedOfDifferentTypesEvenOfThoseThatAreNotPublic() {
    AccessorPath path = path("row.isEmpty()");

    assertThat(path.from("")).isEqualTo(true);
    assertThat(path.from(List.of())).isEqualTo(true);
    assertThat(path.from(List.of("one"))).isEqualTo(false);
    assertThat(path.from(Optional.empty())).isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row.names()[0]",
        "plot.points(piece)",
        "place.count",
        "section.span() + 1",
        "row.name().isEmpty() ? '' : 'flagged'",
        "1",
        ""
      })
  void whatIsMoreThanAPathIsNone(String expression) {
    assertThat(AccessorPath.parse(expression)).isEmpty();
  }

  @Test
  void anAccessorThatATypeLacksIsSaidWithBoth() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> path("row.absent()").from("text"))
        .withMessage("java.lang.String has no absent()");
  }

  @Test
  void whatAnAccessorThrowsIsItsCause() {
    assertThatIllegalStateException()
        .isThrownBy(() -> path("row.get()").from(Optional.empty()))
        .withRootCauseInstanceOf(java.util.NoSuchElementException.class);
  }

  private static AccessorPath path(String expression) {
    return AccessorPath.parse(expression).orElseThrow();
  }
}
