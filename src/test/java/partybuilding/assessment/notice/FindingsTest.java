package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Finding GRAVE =
      new Finding(Severity.ERROR, "invalid_score", Place.of("b.csv", 3), Map.of());
  private static final Finding LIGHT =
      new Finding(Severity.INFO, "ignored_columns", Place.of("a.csv"), Map.of());

  @Test
  void findingsThatAreAllKeptAreCountedByFileAndKind() {
    Finding again = new Finding(Severity.ERROR, "invalid_score", Place.of("b.csv", 9), Map.of());

    Findings findings = Findings.of(List.of(again, LIGHT, GRAVE));

    assertThat(findings.kept()).containsExactly(GRAVE, again, LIGHT);
    assertThat(findings.counts())
        .containsExactly(
            new FindingCount("a.csv", Severity.INFO, "ignored_columns", 1),
            new FindingCount("b.csv", Severity.ERROR, "invalid_score", 2));
    assertThat(findings.count(Severity.ERROR)).isEqualTo(2);
  }

  @Test
  void togetherWhatBothHaveAddsUp() {
    Findings unkept =
        new Findings(
            List.of(), List.of(new FindingCount("b.csv", Severity.ERROR, "invalid_score", 900)));

    Findings both = Findings.of(List.of(GRAVE, LIGHT)).and(unkept);

    assertThat(both.count(Severity.ERROR)).isEqualTo(901);
    assertThat(both.in("b.csv").kept()).containsExactly(GRAVE);
    assertThat(both.kept(both.counts().get(1))).containsExactly(GRAVE);
    assertThat(both.and(Findings.NONE)).isEqualTo(both);
  }
}
