package partybuilding.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ComparisonFixture;
import partybuilding.assessment.language.Language;

/** The charts of a country: every count has five digits or more. */
final class LargeCollegeTest {
  private static final Pattern BARE = Pattern.compile("(?<![\\p{Alnum}.,\u2212-])\\d{5,}(?!\\d)");
  private static final Pattern TEXT = Pattern.compile("<(?:text|title|desc)[^>]*>([^<]*)<");

  @ParameterizedTest
  @EnumSource(Language.class)
  void noCountOfAPictureStandsWithoutItsCommas(Language language) {
    Comparison facts =
        ComparisonFixture.facts().years(2024, 2025).branches(12_000).ledger(1_000).build();

    List<String> words =
        ChartBook.draw(facts, language).stream().flatMap(LargeCollegeTest::words).toList();

    assertThat(words).anyMatch(text -> text.contains("12,000")).anyMatch(t -> t.contains(",000/"));
    assertThat(words).allSatisfy(text -> assertThat(text).doesNotContainPattern(BARE));
  }

  private static Stream<String> words(Picture picture) {
    Stream<String> drawn =
        TEXT.matcher(picture.drawing().svg()).results().map((MatchResult found) -> found.group(1));
    return Stream.concat(
        Stream.of(picture.title(), picture.subtitle(), picture.foot(), picture.alternative()),
        drawn);
  }
}
