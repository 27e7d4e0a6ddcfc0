package partybuilding.assessment.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.lineage.LineageEvent.Change;

class LineChangesTest {
  private static final int UNTIL = 2025;
  private static final List<Change> CHANGES = List.of(Change.values());

  @Test
  void eachEventIsFollowedOnceHoweverManyBranchesAreAskedAbout() {
    assertThat(followed(100, 100)).isEqualTo(followed(100, 400));
    assertThat(followed(400, 400)).isEqualTo(4 * followed(100, 400));
  }

  private static int followed(int mergers, int branches) {
    AtomicInteger followed = new AtomicInteger();
    List<LineageEvent> events =
        IntStream.range(0, mergers)
            .mapToObj(i -> new LineageEvent("A" + i, "B" + i, 2022, Change.MERGE))
            .toList();
    LineChanges changes =
        new LineChanges(
            UNTIL,
            events,
            (branch, year) -> {
              followed.incrementAndGet();
              return branch;
            });
    IntStream.range(0, branches).mapToObj(i -> "B" + i).forEach(b -> changes.breakAt(b, 2022));
    return followed.get();
  }

  @RepeatedTest(40)
  void whatIsKnownOfABranchIsWhatItsEventsSayOneByOne(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    List<LineageEvent> events = new ArrayList<>();
    for (int i = random.nextInt(14); i >= 0; i--) {
      events.add(event(random));
    }
    Lineage lineage = Lineage.of(events);
    for (int until = 2019; until <= UNTIL; until++) {
      for (char name = 'A'; name <= 'H'; name++) {
        agrees(lineage, events, String.valueOf(name), until);
      }
    }
  }

  private static LineageEvent event(Random random) {
    Change change = CHANGES.get(random.nextInt(CHANGES.size()));
    return new LineageEvent(branch(random), branch(random), 2019 + random.nextInt(7), change);
  }

  private static String branch(Random random) {
    return String.valueOf((char) ('A' + random.nextInt(8)));
  }

  private static void agrees(Lineage lineage, List<LineageEvent> events, String branch, int until) {
    for (int y = 2018; y <= until; y++) {
      int year = y;
      assertThat(lineage.breakAt(branch, year, until))
          .isEqualTo(
              events.stream()
                  .filter(e -> e.year() == year)
                  .filter(e -> sides(e).anyMatch(id -> leads(lineage, id, e, until, branch)))
                  .map(LineageEvent::change)
                  .filter(change -> change == Change.MERGE || change == Change.SPLIT)
                  .min(Comparator.naturalOrder()));
      assertThat(lineage.poolsPredecessors(branch, year, until))
          .isEqualTo(
              events.stream()
                  .filter(e -> e.change() == Change.MERGE && e.year() > year && e.year() <= until)
                  .anyMatch(e -> leads(lineage, e.to(), e, until, branch)));
    }
    assertThat(lineage.history(branch, until))
        .containsExactlyInAnyOrderElementsOf(
            events.stream()
                .distinct()
                .filter(e -> e.year() <= until && e.change() != Change.ABOLISH)
                .filter(e -> sides(e).anyMatch(id -> leads(lineage, id, e, until, branch)))
                .toList());
  }

  private static Stream<String> sides(LineageEvent event) {
    return event.change() == Change.SPLIT
        ? Stream.of(event.from(), event.to())
        : Stream.of(event.to());
  }

  private static boolean leads(
      Lineage lineage, String id, LineageEvent event, int until, String branch) {
    return lineage.asOf(id, event.year(), until).equals(branch);
  }
}
