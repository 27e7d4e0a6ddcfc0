package partybuilding.assessment.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.lineage.View;

class RatingsTest {
  @Test
  void meansOverMergedBranchesAreBroughtToACommonUnitAndStayWhole() {
    RatingsBuilder builder = new RatingsBuilder();
    builder.add(0, 7, 2);
    builder.add(1, 10, 3);
    builder.endBallot(Ratings.INDEPENDENT);
    builder.add(1, 5, 1);
    builder.endBallot(Ratings.INDEPENDENT);
    Ratings ratings = builder.ratings(10_000);
    assertThat(ratings.unit()).isEqualTo(60_000);
    assertThat(ratings.value(0)).isEqualTo(21);
    assertThat(ratings.value(1)).isEqualTo(20);
    assertThat(ratings.value(2)).isEqualTo(30);
  }

  @Test
  void moreMergedBranchesThanAUnitBearsAreCutToAPartOfIt() {
    RatingsBuilder builder = new RatingsBuilder();
    builder.add(0, 100, 13 * 19);
    builder.add(1, 100, 11 * 17);
    builder.endBallot(Ratings.INDEPENDENT);
    Ratings ratings = builder.ratings(10_000);
    assertThat(ratings.unit()).isEqualTo(277_200_000);
    assertThat(ratings.value(0)).isEqualTo(2_772_000 / (13 * 19));
  }

  @Test
  void aBallotThatSaysNothingIsNone() {
    RatingsBuilder builder = new RatingsBuilder();
    builder.endBallot(Ratings.INDEPENDENT);
    builder.add(2, 7, 1);
    builder.endBallot(Ratings.INDEPENDENT);
    builder.endBallot(Ratings.INDEPENDENT);
    Ratings ratings = builder.ratings(100);
    assertThat(ratings.ballots()).isEqualTo(1);
    assertThat(ratings.rated()).isEqualTo(bits(2));
    assertThat(RatingsBuilder.some(ratings, bits(1)).ballots()).isZero();
  }

  @Test
  void nodesAreInCodePointOrderWhichTheirCodeUnitsAreNot() {
    String rare = "\uD842\uDFB7";
    String compatible = "\uF900";
    TreeMap<String, String> keys = new TreeMap<>();
    keys.put(rare, rare);
    keys.put(compatible, compatible);
    Nodes nodes =
        new Nodes(List.of(rare, compatible, "w"), new View(2020, keys), keys::containsKey);
    assertThat(rare.compareTo(compatible)).isNegative();
    assertThat(nodes.key(0)).isEqualTo(compatible);
    assertThat(nodes.of(0)).isEqualTo(1);
    assertThat(nodes.of(1)).isZero();
    assertThat(nodes.of(2)).isEqualTo(Nodes.NONE);
  }

  private static BitSet bits(int... bits) {
    BitSet set = new BitSet();
    for (int bit : bits) {
      set.set(bit);
    }
    return set;
  }
}
