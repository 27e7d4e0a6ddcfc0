package partybuilding.assessment.report.page.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @ValueSource(strings = {"B01", "机电工程系党总支", "x_1-2"})
  void anOrdinaryIdIsItsOwnName(String id) {
    assertThat(FileNames.of(List.of(id, "another"))).containsEntry(id, id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "a/b", "a b", "CON", "lpt1", "a.", "党:总支"})
  void anIdThatSomeSystemDoesNotTakeIsFollowedByItsDigest(String id) {
    assertThat(FileNames.of(List.of(id)).get(id)).matches("[\\p{L}\\p{N}_-]+-[0-9a-f]{8}");
  }

  @Test
  void aLongIdIsCutAndStaysApartFromOthers() {
    String one = "党".repeat(100);
    Map<String, String> names = FileNames.of(List.of(one, one + "总"));
    assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.length() == 69);
  }

  @Test
  void idsThatDifferInCapitalsAloneAreToldApartOnEverySystem() {
    Map<String, String> names = FileNames.of(List.of("b1", "B1", "b2"));
    assertThat(names.values().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
    assertThat(names).containsEntry("b2", "b2");
  }
}
