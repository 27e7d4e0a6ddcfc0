package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.BallotNotice.ScoreOutsideScale;
import partybuilding.assessment.notice.BallotNotice.UnknownBranch;
import partybuilding.assessment.notice.FileNotice.NoEvaluations;
import partybuilding.assessment.notice.FileNotice.TooManyRefused;

class FindingTest {
  private static final Words ENGLISH = Words.of(Finding.class, Language.EN);

  @Test
  void aFindingKeepsTheNoticesCodePlaceWeightAndValues() {
    Place place = Place.of("evaluations-2023.csv", 7).at("党建信心");

    assertThat(Finding.of(new ScoreOutsideScale(place, "0", "100")))
        .isEqualTo(
            new Finding(
                Severity.ERROR,
                "score_outside_scale",
                place,
                Map.of("minimum", "0", "maximum", "100")));
  }

  @Test
  void aMessageNamesFileLineAndColumnBeforeItsSentence() {
    Place line = Place.of("e.csv", 7);

    assertThat(Finding.of(new UnknownBranch(line.at("党组织"), "测绘系")).message(ENGLISH))
        .startsWith("e.csv, line 7, column \"党组织\": no branch \"测绘系\" is registered;");
    assertThat(Finding.of(new UnknownBranch(line, "测绘系")).message(ENGLISH))
        .startsWith("e.csv, line 7: no branch");
    assertThat(Finding.of(new NoEvaluations(Place.of("data"))).message(ENGLISH))
        .startsWith("data: the data folder holds no evaluations;");
  }

  @ParameterizedTest
  @EnumSource
  void theRefusalLimitIsToldAsAPercentage(Language language) {
    Finding finding = Finding.of(new TooManyRefused(Place.of("e.csv"), "6", "100", "5"));

    assertThat(finding.sentence(Words.of(Finding.class, language))).containsPattern("5 ?%");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfNoticeHasASentenceThatItsOwnValuesFill(Language language) {
    Words words = Words.of(Finding.class, language);

    assertThat(kinds()).hasSizeGreaterThan(20);
    assertThat(kinds())
        .allSatisfy(
            kind -> {
              Map<String, String> values = values(kind);
              Finding finding =
                  new Finding(Severity.ERROR, Finding.codeOf(kind), new Place("f", 1, "c"), values);
              assertThat(finding.sentence(words)).doesNotContain("{");
              assertThat(values.values()).allMatch(finding.sentence(words)::contains);
            });
  }

  @Test
  void bothLanguagesHaveTheSameSentencesAndNoneWithoutANotice() {
    assertThat(Words.of(Finding.class, Language.ZH_CN).keys()).isEqualTo(ENGLISH.keys());
    assertThat(ENGLISH.keys())
        .filteredOn(key -> !key.startsWith("place.") && !key.contains(Finding.WITHOUT))
        .containsExactlyInAnyOrderElementsOf(kinds().map(Finding::codeOf).toList());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyValueHasASentenceOfItsOwnWhereThereIsOne(Language language) {
    Words words = Words.of(Finding.class, language);
    Place place = Place.of("e.csv", 7);
    Finding near = Finding.of(new UnknownBranch(place, "机电", "B01 机电系"));
    Finding alone = Finding.of(new UnknownBranch(place, "测绘系"));

    assertThat(near.sentence(words)).contains("机电", "B01 机电系");
    assertThat(alone.sentence(words))
        .isEqualTo(words.text("unknown_branch.without.near", Map.of("value", "测绘系")));
    assertThat(Finding.of(new UnknownBranch(place, "", "B01")).sentence(words)).contains("B01");
  }

  @Test
  void everySentenceWithoutAValueIsOneOfANoticeThatHasIt() {
    List<String> possible =
        kinds()
            .flatMap(
                kind ->
                    values(kind).keySet().stream()
                        .map(value -> Finding.codeOf(kind) + Finding.WITHOUT + value))
            .toList();

    assertThat(ENGLISH.keys())
        .filteredOn(key -> key.contains(Finding.WITHOUT))
        .isNotEmpty()
        .isSubsetOf(possible);
  }

  private static Stream<Class<? extends Notice>> kinds() {
    return Arrays.stream(Notice.class.getPermittedSubclasses())
        .flatMap(room -> Arrays.stream(room.getPermittedSubclasses()))
        .map(kind -> kind.asSubclass(Notice.class));
  }

  private static Map<String, String> values(Class<?> kind) {
    Map<String, String> values = new TreeMap<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      if (component.getType() == String.class) {
        values.put(component.getName(), "<" + component.getName() + ">");
      }
    }
    return values;
  }
}
