package partybuilding.assessment.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedItemsTest {
  private final NumberedItems items = new NumberedItems();

  @Test
  void whereEveryBranchCountsItsOwnOnlyTheBranchsItemsAreLookedAt() {
    IntStream.range(0, 1000).forEach(branch -> enter("1", "B" + branch));

    assertThat(items.of("1")).hasSize(1000);
    assertThat(items.of("1", "B7")).hasSize(1);
  }

  @Test
  void anItemThatCameIntoAnotherLineIsFoundThereByEveryNumberItHasBorne() {
    ItemLife life = enter("ZG-1", "B1");
    life.put(state(2022, "ZG-2", "B2"));
    items.enter(life);
    items.enterLine(life);

    assertThat(items.of("zg-1", "B2")).containsExactly(life);
    assertThat(items.of("ZG-2", "B2")).containsExactly(life);
    assertThat(items.of("ZG-1", "B1")).isEmpty();
  }

  @Test
  void aNumberIsBorneBeforeAYearOnceAnEarlierFileHoldsAnItemUnderIt() {
    ItemLife life = enter("ZG-1", "B1");
    items.enter(new ItemLife(state(2022, "ZG-2", "B2")));
    life.put(state(2023, "ZG-2", "B1"));
    assertThat(items.borneBefore("ZG-2", 2022)).isFalse();
    items.enter(life);

    assertThat(items.borneBefore("zg-2", 2022)).isTrue();
    assertThat(items.borneBefore("ZG-1", 2021)).isFalse();
    assertThat(items.borneBefore("ZG-9", 2023)).isFalse();
  }

  private ItemLife enter(String number, String line) {
    ItemLife life = new ItemLife(state(2021, number, line));
    items.enter(life);
    return life;
  }

  private static ItemState state(int year, String number, String line) {
    return new ItemState(year, line, Item.of(number).branch(line).item());
  }
}
