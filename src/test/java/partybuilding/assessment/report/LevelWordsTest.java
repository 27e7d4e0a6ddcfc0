package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.paper.OfficePapers;
import partybuilding.assessment.report.preparation.PreparationFolder;
import partybuilding.assessment.score.inference.Level;

/** The levels that sentences state are those that figures and words are made at. */
class LevelWordsTest {
  private static final List<Class<?>> ROOMS =
      List.of(ReportFolder.class, OfficePapers.class, PreparationFolder.class, ChartWords.class);
  private static final Pattern INTERVAL = Pattern.compile("(\\d+%) ?(?:区间|interval)");
  private static final Pattern SHARE = Pattern.compile("\\d+%");

  private static final String CONFIDENCE = NumberText.percent(Level.CONFIDENCE);
  private static final String HELD = NumberText.percent(1 - 2 * Level.ONE_SIDED);
  private static final String ONE_SIDED = NumberText.percent(Level.ONE_SIDED);
  private static final String FALSE = NumberText.percent(Level.FALSE_DISCOVERY_RATE);

  /** What each sentence of the method states besides its intervals. */
  private static final Map<String, Set<String>> METHODS =
      Map.ofEntries(
          Map.entry("method.change", Set.copyOf(List.of(FALSE, HELD, ONE_SIDED))),
          Map.entry("method.adjusted", Set.of(FALSE, HELD)),
          Map.entry(
              "method.rank",
              Set.of(
                  FALSE,
                  CONFIDENCE,
                  NumberText.percent(Distinction.LEAST_RANKABILITY),
                  NumberText.percent(Distinction.RANKABILITY_FOR_WORDS))),
          Map.entry("method.trend", Set.of(FALSE, HELD)),
          Map.entry("method.pairs", Set.of(FALSE)),
          Map.entry("method.threads", Set.of(FALSE, CONFIDENCE)),
          Map.entry("method.ledger", Set.of(CONFIDENCE)),
          Map.entry("method.interval", Set.of(CONFIDENCE)),
          Map.entry("working.rule", Set.of(FALSE, HELD)));

  @ParameterizedTest
  @EnumSource
  void anIntervalIsOfTheOneConfidenceOrOfTheTwoTestsForLittleChanged(Language language) {
    sentences(language)
        .forEach(
            (key, text) ->
                assertThat(found(INTERVAL, text))
                    .as(key)
                    .isSubsetOf(CONFIDENCE, text.contains("±{held}") ? HELD : CONFIDENCE));
  }

  @ParameterizedTest
  @EnumSource
  void aMethodStatesTheLevelsThatItIsComputedAt(Language language) {
    Words words = Words.of(ReportFolder.class, language);

    METHODS.forEach(
        (key, levels) -> assertThat(found(SHARE, words.text(key))).as(key).isEqualTo(levels));
  }

  private static Map<String, String> sentences(Language language) {
    Map<String, String> sentences = new TreeMap<>();
    for (Class<?> room : ROOMS) {
      Words words = Words.of(room, language);
      words.keys().forEach(key -> sentences.put(room.getSimpleName() + " " + key, words.text(key)));
    }
    return sentences;
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(LevelWordsTest::figure)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String figure(MatchResult match) {
    return match.groupCount() == 0 ? match.group() : match.group(1);
  }
}
