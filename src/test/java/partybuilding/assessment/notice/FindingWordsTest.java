package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

class FindingWordsTest {
  private static final Place CELL = Place.of("evaluations-2025.csv", 18).at("党组织");

  /** Every kind of notice there is. */
  private static Stream<Class<?>> kinds(Class<?> sealed) {
    return sealed.isRecord()
        ? Stream.of(sealed)
        : Arrays.stream(sealed.getPermittedSubclasses()).flatMap(FindingWordsTest::kinds);
  }

  private static List<Class<? extends Notice>> kinds() {
    return kinds(Notice.class)
        .<Class<? extends Notice>>map(k -> k.asSubclass(Notice.class))
        .toList();
  }

  private static Finding filled(Class<? extends Notice> kind) {
    Map<String, String> values = new HashMap<>();
    for (RecordComponent component : kind.getRecordComponents()) {
      if (component.getType() == String.class) {
        values.put(component.getName(), "<" + component.getName() + ">");
      }
    }
    return new Finding(Severity.ERROR, Finding.codeOf(kind), CELL, values);
  }

  @ParameterizedTest
  @EnumSource
  void everyNoticeHasASentenceThatItsComponentsFill(Language language) {
    Words words = Words.of(Finding.class, language);

    for (Class<? extends Notice> kind : kinds()) {
      Finding finding = filled(kind);
      String sentence = finding.sentence(words);

      assertThat(sentence).as(finding.code()).isNotBlank().doesNotContain("{", "\n");
      assertThat(finding.values().values()).as(finding.code()).allMatch(sentence::contains);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noSentenceIsLeftWithoutItsNotice(Language language) {
    Set<String> codes = new TreeSet<>();
    kinds().forEach(kind -> codes.add(Finding.codeOf(kind)));

    Set<String> keys = Words.of(Finding.class, language).keys();

    assertThat(keys)
        .filteredOn(key -> !key.startsWith("place.") && !key.contains(Finding.WITHOUT))
        .containsExactlyElementsOf(codes);
  }

  @Test
  void aMessageBeginsWithItsPlace() {
    Finding finding = Finding.of(new BallotNotice.UnknownBranch(CELL, "机电系"));

    assertThat(finding.message(Words.of(Finding.class, Language.ZH_CN)))
        .startsWith("evaluations-2025.csv 第 18 行“党组织”列：没有登记党组织“机电系”；请");
    assertThat(finding.message(Words.of(Finding.class, Language.EN)))
        .startsWith("evaluations-2025.csv, line 18, column \"党组织\": no branch \"机电系\"");
  }

  @Test
  void aMessageAboutAWholeFileNamesNoLine() {
    Finding finding = Finding.of(new FileNotice.BrokenQuotes(Place.of("a.csv")));

    assertThat(finding.message(Words.of(Finding.class, Language.ZH_CN))).startsWith("a.csv：从本行起引号");
    assertThat(finding.message(Words.of(Finding.class, Language.EN)))
        .startsWith("a.csv: from this line on");
  }
}
