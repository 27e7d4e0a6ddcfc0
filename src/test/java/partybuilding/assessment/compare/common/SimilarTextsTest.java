package partybuilding.assessment.compare.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.rectification.ProblemPairs;

class SimilarTextsTest {
  private static List<String> pairs(List<String> texts) {
    return SimilarTexts.among(texts).stream()
        .map(pair -> texts.get(pair.one()) + " ~ " + texts.get(pair.other()))
        .toList();
  }

  @Test
  void aWordMoreIsSimilarAndAnotherSubjectIsNot() {
    assertThat(pairs(List.of("党员教育培训形式单一内容陈旧", "党员教育培训形式单一内容陈旧老套", "党员教育经费不足", "谈心谈话次数偏少")))
        .containsExactly("党员教育培训形式单一内容陈旧 ~ 党员教育培训形式单一内容陈旧老套");
  }

  @Test
  void theDegreeIsTheShareOfCommonPairs() {
    // Nine pairs and ten, of which nine are common.
    assertThat(SimilarTexts.among(List.of("abcdefghij", "abcdefghijk")))
        .containsExactly(new SimilarTexts.Pair(0, 1, 18.0 / 19));
  }

  @Test
  void aTextWithoutPairsIsSimilarToNone() {
    assertThat(SimilarTexts.among(List.of("", "短", "长"))).isEmpty();
  }

  @Test
  void ofSomeHundredRandomTextsNoSimilarPairIsMissed() {
    List<String> texts = random(300);
    List<String> expected = new ArrayList<>();
    for (int j = 0; j < texts.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (ProblemPairs.of(texts.get(i)).muchTheSame(ProblemPairs.of(texts.get(j)))) {
          expected.add(texts.get(i) + " ~ " + texts.get(j));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(pairs(texts)).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Some of them an earlier one with one character replaced. */
  private static List<String> random(int count) {
    Random random = new Random(18);
    List<String> texts = new ArrayList<>();
    while (texts.size() < count) {
      boolean another = texts.isEmpty() || random.nextInt(3) > 0;
      StringBuilder text =
          new StringBuilder(another ? fresh(random) : texts.get(random.nextInt(texts.size())));
      if (!another) {
        text.setCharAt(random.nextInt(text.length()), (char) ('甲' + random.nextInt(9)));
      }
      texts.add(text.toString());
    }
    return texts.stream().distinct().sorted().toList();
  }

  private static String fresh(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 12 + random.nextInt(12))
        .forEach(unused -> text.append((char) ('一' + random.nextInt(60))));
    return text.toString();
  }

  @Test
  void manyTextsWithOneTurnInCommonAreEachComparedWithFew() {
    List<String> texts =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "支部工作中存在的问题之" + Integer.toString(i, 36))
            .sorted()
            .toList();
    List<SimilarTexts.Pair> pairs = SimilarTexts.among(texts);

    assertThat(pairs).hasSizeBetween(20_000, 5 * 20_000);
    assertThat(pairs).isEqualTo(SimilarTexts.among(texts));
  }
}
