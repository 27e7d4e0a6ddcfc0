package partybuilding.assessment.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MomentChoiceTest {
  private static List<String> moments(int ofTheState, int ofThePublication) {
    return Stream.of(
            Stream.of("open\tfolder state #1"),
            numbered("read\twrite assessment.mv.db part 1", ofTheState - 1),
            numbered("write\twrite index.html part 1", 500),
            numbered("publish\tdelete old.csv", ofThePublication),
            numbered("end\twrite assessment.mv.db part 2", 100))
        .flatMap(part -> part)
        .toList();
  }

  private static Stream<String> numbered(String moment, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> moment + " #" + number);
  }

  private static long delicate(List<String> chosen, List<String> moments) {
    return chosen.stream()
        .filter(at -> MomentChoice.makesTheState(at, moments) || MomentChoice.publishes(at))
        .count();
  }

  @Test
  void twoFifthsAreDelicateWhereThereAreSoMany() {
    List<String> moments = moments(30, 50);
    List<String> chosen = new MomentChoice(100, 16).of(moments);

    assertThat(chosen).hasSize(100).doesNotHaveDuplicates().isSubsetOf(moments);
    assertThat(delicate(chosen, moments)).isGreaterThanOrEqualTo(40);
  }

  @Test
  void whereThereAreFewAllOfThemAreTried() {
    List<String> moments = moments(14, 10);
    List<String> chosen = new MomentChoice(100, 16).of(moments);

    assertThat(delicate(chosen, moments)).isEqualTo(24);
    assertThat(chosen)
        .isSortedAccordingTo((one, other) -> moments.indexOf(one) - moments.indexOf(other));
  }
}
