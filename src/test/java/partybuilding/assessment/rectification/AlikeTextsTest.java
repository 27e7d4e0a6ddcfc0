package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlikeTextsTest {
  private final AtomicInteger compared = new AtomicInteger();

  @Test
  void whatIsFoundIsWhatComparingEveryTextFinds() {
    Random random = new Random(20261128);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      texts.add(i % 2 == 0 ? word(random, 4, 12) : slipped(texts.get(random.nextInt(i)), random));
    }
    AlikeTexts alike = counting(texts.subList(0, 400));
    for (String text : texts) {
      List<String> expected =
          texts.subList(0, 400).stream()
              .distinct()
              .filter(other -> ProblemText.pairs(other).muchTheSame(ProblemText.pairs(text)))
              .toList();
      assertThat(alike.to(text)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void fourTimesTheTextsAreNotSixteenTimesTheComparisons() {
    int some = comparisons(500);
    assertThat(comparisons(2000)).isLessThan(8 * some);
    assertThat(some).isLessThan(500 * 500 / 20);
  }

  private int comparisons(int count) {
    Random random = new Random(20261128);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(word(random, 300, 24));
    }
    compared.set(0);
    AlikeTexts alike = counting(texts);
    texts.forEach(alike::to);
    return compared.get();
  }

  private AlikeTexts counting(List<String> texts) {
    return new AlikeTexts(
        texts,
        (one, other) -> {
          compared.incrementAndGet();
          return one.muchTheSame(other);
        });
  }

  private static String word(Random random, int letters, int longest) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(longest); i >= 0; i--) {
      word.append((char) ('一' + random.nextInt(letters)));
    }
    return word.toString();
  }

  private static String slipped(String text, Random random) {
    int cut = random.nextInt(text.length());
    return text.substring(0, cut) + word(random, 4, 2) + text.substring(cut);
  }
}
