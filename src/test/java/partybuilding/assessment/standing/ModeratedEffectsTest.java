package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static partybuilding.assessment.standing.YearOfBallots.TWO_GROUPS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.GroupFit.Variances;

/** Against R, whose script lies beside the table. */
class ModeratedEffectsTest {
  private static final double TOLERANCE = 1e-9;

  private static final Map<String, String> SETS =
      new TreeMap<>(
          Map.of(
              "complete", "A90 B85 C80\nA70 B72 C60\nA80 B78 C75\nA95 B90 C91",
              "incomplete", "A92 B88 C85\nA90 B87 C84\nA70 B66\nA72 C65\nB86 C83",
              "other", "A60 B70\nA66 B70 C50\nA50 B66 C44\nA81 B82 C70\nA77 C72",
              "single", "A60 B70 C64\nA66 B71 C50\nA50 B66 C44\nA81 B82 C70\nA77\nB60\nC55"));

  private static List<Reference> rows() throws Exception {
    return Reference.read(ModeratedEffectsTest.class, "moderated-effects.csv");
  }

  private static NamedFit fit(String set) {
    return NamedFit.of(SETS.getOrDefault(set, ""));
  }

  @Test
  void everyEffectAndEveryContrastHasItsOwnAndItsModeratedVariance() throws Exception {
    List<String> compared = new ArrayList<>();
    for (Reference row : rows()) {
      NamedFit fit = fit(row.text("set"));
      String[] branches = row.text("contrast").split("-", -1);
      boolean pair = branches.length == 2;
      double effect = fit.effect(branches[0]) - (pair ? fit.effect(branches[1]) : 0);
      Variances variances =
          pair
              ? fit.differences(branches[0], branches[1])
              : fit.variances(branches[0]).orElseThrow();
      assertThat(effect).isCloseTo(row.number("effect"), within(TOLERANCE));
      assertThat(Math.sqrt(variances.own().value()))
          .isCloseTo(row.number("standard_error"), within(TOLERANCE));
      assertThat(variances.own().freedom()).isEqualTo(row.number("freedom"));
      assertThat(Math.sqrt(variances.moderated().value()))
          .isCloseTo(row.number("moderated_error"), within(TOLERANCE));
      assertThat(variances.moderated().freedom()).isEqualTo(row.number("moderated_freedom"));
      compared.add(row.text("set") + row.text("contrast"));
    }
    assertThat(compared).hasSize(4 * 6);
  }

  @Test
  void groupsCombineTheirOwnAndTheirModeratedVariancesByWeight() throws Exception {
    double own = 0;
    double moderated = 0;
    double fourth = 0;
    for (Reference row : rows()) {
      Map<String, Double> weights = Map.of("complete", .6, "other", .4);
      double weight = weights.getOrDefault(row.text("set"), 0.0);
      if (row.text("contrast").equals("B") && weight > 0) {
        own += Math.pow(weight * row.number("standard_error"), 2);
        double part = Math.pow(weight * row.number("moderated_error"), 2);
        moderated += part;
        fourth += part * part / row.number("moderated_freedom");
      }
    }
    Effect b =
        new YearOfBallots(TWO_GROUPS)
            .group(0, SETS.getOrDefault("complete", ""))
            .group(1, SETS.getOrDefault("other", ""))
            .effect("B");
    Uncertainty uncertainty = b.uncertainty().orElseThrow();
    assertThat(uncertainty.standardError()).isCloseTo(Math.sqrt(own), within(TOLERANCE));
    assertThat(uncertainty.tested().points()).isCloseTo(Math.sqrt(moderated), within(TOLERANCE));
    assertThat(uncertainty.tested().freedom())
        .isCloseTo(moderated * moderated / fourth, within(TOLERANCE));
  }

  /** Three ballots that agree by chance on A and B made A surely higher than B, p 0. */
  @Test
  void whereAFewAgreeByChanceTheOthersSpreadStandsBesideTheirs() {
    String ballots = "A82 B80 C90 D70\nA72 B70 C60 D75\nA92 B90 C95 D99";
    NamedFit fit = NamedFit.of(ballots);
    Variances variances = fit.differences("A", "B");
    assertThat(variances.own().freedom()).isEqualTo(6);
    assertThat(variances.moderated().value())
        .isCloseTo(4 * variances.own().value() / 6, within(TOLERANCE));
    assertThat(variances.moderated().freedom()).isEqualTo(6);
  }
}
