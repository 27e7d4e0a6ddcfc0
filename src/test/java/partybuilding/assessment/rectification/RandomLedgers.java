package partybuilding.assessment.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemDates;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.contract.row.ItemLinks;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.contract.row.ItemProgress;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.notice.Place;

/** Ledgers of some years in which anything can happen to an item, the unlikely too. */
public final class RandomLedgers {
  private static final int FIRST = 2018;
  private static final int LAST = 2024;

  private final SplittableRandom dice;
  private final List<List<LedgerItem>> files = new ArrayList<>();

  private RandomLedgers(long seed) {
    this.dice = new SplittableRandom(seed);
    for (int year = FIRST; year <= LAST; year++) {
      files.add(new ArrayList<>());
    }
  }

  /** 2018 to 2024, some 60 items of four branches. */
  public static List<YearlyLedger> of(long seed) {
    RandomLedgers random = new RandomLedgers(seed);
    for (int i = 0; i < 60; i++) {
      random.live("ZG-" + i);
    }
    List<YearlyLedger> ledgers = new ArrayList<>();
    for (int i = 0; i < random.files.size(); i++) {
      ledgers.add(new YearlyLedger(FIRST + i, random.files.get(i)));
    }
    return ledgers;
  }

  private void live(String id) {
    int raised = dice.nextInt(FIRST - 2, LAST + 1);
    int first = Math.max(FIRST, raised + (dice.nextInt(8) == 0 ? dice.nextInt(4) : 0));
    String branch = "B0" + dice.nextInt(4);
    for (int year = first; year <= LAST && (year == first || dice.nextInt(9) > 0); year++) {
      if (dice.nextInt(10) > 0) {
        files.get(year - FIRST).add(item(id, branch, raised, year));
      }
    }
  }

  private LedgerItem item(String id, String branch, int raised, int year) {
    ItemStatus[] all = ItemStatus.values();
    LocalDate raisedOn = LocalDate.of(raised, 12, 1).plusDays(dice.nextInt(30));
    ItemStatus status = all[dice.nextInt(all.length)];
    return new LedgerItem(
        Place.of("rectification-" + year + ".csv", 2L + files.get(year - FIRST).size()),
        id,
        branch,
        dice.nextBoolean() ? OptionalInt.of(raised) : OptionalInt.empty(),
        new ItemProblem("", dice.nextBoolean() ? "capability" : "confidence", Optional.empty()),
        new ItemProgress(
            status,
            new Deadline.On(raisedOn.plusDays(dice.nextInt(600))),
            new ItemDates(Optional.of(raisedOn), day(raisedOn), day(raisedOn)),
            Optional.empty()),
        ItemLinks.NONE,
        ItemDetails.NONE);
  }

  private Optional<LocalDate> day(LocalDate raisedOn) {
    return dice.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(raisedOn.plusDays(dice.nextInt(1000)));
  }
}
