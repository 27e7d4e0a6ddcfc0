package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradeVocabularyTest {
  @ParameterizedTest
  @EnumSource
  void theFourWordsOfASetChooseIt(GradeWords set) {
    assertThat(GradeVocabulary.choose(numbers(set.words().toArray(String[]::new)))).contains(set);
  }

  @ParameterizedTest
  @EnumSource
  void inItsSetEveryWordHasItsRankAndEveryOtherNone(GradeWords set) {
    int[] ranks = GradeVocabulary.ranks(set);

    assertThat(set.words())
        .extracting(word -> ranks[GradeVocabulary.number(word).orElseThrow()])
        .containsExactly(0, 1, 2, 3);
    assertThat(Arrays.stream(ranks).filter(rank -> rank >= 0)).hasSize(4);
  }

  @Test
  void aFileWithoutGradesNeedsNoSet() {
    assertThat(GradeVocabulary.choose(new BitSet())).isPresent();
  }

  @Test
  void qualifiedMeansTwoGradesSoAloneItChoosesNothing() {
    assertThat(choose("合格")).isEmpty();
    assertThat(choose("优秀", "合格", "不合格")).isEmpty();
  }

  @Test
  void aWordOfOneSetSettlesTheAmbiguousOnes() {
    assertThat(choose("合格", "良好")).contains(GradeWords.EXCELLENT_TO_FAILED);
    assertThat(choose("合格", "基本合格")).contains(GradeWords.EXCELLENT_TO_UNQUALIFIED);
  }

  @Test
  void wordsThatMeanTheSameInEverySetNeedNoChoice() {
    GradeWords chosen = choose("优秀", "不合格").orElseThrow();

    assertThat(chosen.find("优秀")).contains(Grade.GOOD);
    assertThat(chosen.find("不合格")).contains(Grade.POOR);
  }

  @Test
  void wordsOfTwoSetsChooseNothing() {
    assertThat(choose("好", "优秀")).isEmpty();
    assertThat(choose("良好", "称职")).isEmpty();
    assertThat(choose("好", "good")).isEmpty();
  }

  @Test
  void theSetsAFileMayHaveMeantHoldMostOfItsWords() {
    assertThat(GradeVocabulary.likely(numbers("合格", "优秀")))
        .containsExactly(GradeWords.EXCELLENT_TO_FAILED, GradeWords.EXCELLENT_TO_UNQUALIFIED);
    assertThat(GradeVocabulary.likely(numbers("好", "较好", "优秀"))).containsExactly(GradeWords.PLAIN);
  }

  @Test
  void aWordOfNoSetHasNoNumber() {
    assertThat(GradeVocabulary.number("很好")).isEmpty();
    assertThat(GradeWords.known("很好")).isFalse();
    assertThat(GradeWords.known("较好")).isTrue();
  }

  @Test
  void theWordsArePrintedAsPeopleWriteThem() {
    assertThat(GradeVocabulary.print(numbers("差", "优秀", "好")).split("、"))
        .containsExactlyInAnyOrder("好", "差", "优秀");
    assertThat(GradeVocabulary.known())
        .isEqualTo(
            String.join(
                "；",
                List.of(
                    "好/较好/一般/差",
                    "优秀/良好/合格/不合格",
                    "优秀/称职/基本称职/不称职",
                    "优秀/合格/基本合格/不合格",
                    "good/fairly_good/average/poor")));
  }

  private static Optional<GradeWords> choose(String... words) {
    return GradeVocabulary.choose(numbers(words));
  }

  private static BitSet numbers(String... words) {
    BitSet numbers = new BitSet();
    for (String word : words) {
      numbers.set(GradeVocabulary.number(word).orElseThrow());
    }
    return numbers;
  }
}
