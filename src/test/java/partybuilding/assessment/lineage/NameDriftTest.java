package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.lineage.NameDrift.Pair;

class NameDriftTest {
  @ParameterizedTest
  @CsvSource({
    "机电工程系党总支,机电工程糸党总支",
    "机电工程系党总支,机电工程系总支",
    "机电工程系党总支,机电工程系",
    "机电工程系党总支,机电工程学院党总支",
    "机电工程系党总支,电机工程系党总支",
    "alphabranch,alphebranch"
  })
  void aNewNameThatDiffersByAHairFromAGoneOneIsTold(String former, String name) {
    assertThat(NameDrift.between(Set.of(former, "机关"), Set.of(name, "机关")))
        .containsExactly(new Pair(name, former));
  }

  @ParameterizedTest
  @CsvSource({"机关第一党总支,机关第二党总支", "学生1党总支,学生2党总支", "机电工程系党总支,信息工程系党总支", "机电系,测绘系"})
  void namesThatMeanDifferentBranchesAreNot(String former, String name) {
    assertThat(NameDrift.between(Set.of(former), Set.of(name))).isEmpty();
  }

  @Test
  void namesThatStayBesideEachOtherAreNot() {
    Set<String> both = Set.of("机电工程系党总支", "机电工程系总支");

    assertThat(NameDrift.between(both, both)).isEmpty();
    assertThat(NameDrift.between(Set.of("机电工程系党总支"), both)).isEmpty();
    assertThat(NameDrift.between(both, Set.of("机电工程系党总支"))).isEmpty();
  }

  @Test
  void twentyThousandNewNamesAreNotHeldAgainstEachOther() {
    Set<String> earlier = new TreeSet<>();
    Set<String> later = new TreeSet<>();
    for (int i = 0; i < 21_000; i++) {
      String name = "第" + Integer.toString(i, 36) + "职业技术学院党总支";
      earlier.add(name);
      later.add(name + "（新）");
    }

    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(NameDrift.between(earlier, later)).isEmpty());
  }
}
