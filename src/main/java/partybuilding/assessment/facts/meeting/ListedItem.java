package partybuilding.assessment.facts.meeting;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.row.ItemProblem;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/** A problem that is to be rectified after the report year: a row of the rectification lists. */
public sealed interface ListedItem {
  /** Its number in the list and in the ledger that is made from the list. */
  String id();

  /** The assessment that raised it. */
  int year();

  /** The branch's id. */
  String branch();

  /** What was found. */
  ItemProblem problem();

  /** The committee's comments about it in the report year. */
  List<CommentText> gaps();

  /** Its number in the ledger; empty if it is in none. */
  Optional<String> carriedFrom();

  /** The number of the closed item that it repeats, as stated by the ledger. */
  Optional<String> recurrenceOf();

  /**
   * An item of the ledger that is neither closed nor cancelled.
   *
   * @param id its number; a new one if a merger gave two items of the branch the same number
   * @param item as it stands on the as-of date
   * @param earlier the closed item that came back with it, or may have
   * @param gaps what the committee said of it
   */
  record Carried(String id, FollowedItem item, Optional<Recurrence> earlier, List<CommentText> gaps)
      implements ListedItem {
    public Carried {
      gaps = List.copyOf(gaps);
    }

    @Override
    public int year() {
      return item.year();
    }

    @Override
    public String branch() {
      return item.branch();
    }

    @Override
    public ItemProblem problem() {
      return item.problem();
    }

    @Override
    public Optional<String> carriedFrom() {
      return Optional.of(item.id());
    }

    @Override
    public Optional<String> recurrenceOf() {
      return earlier.filter(found -> !found.suspected()).map(found -> found.earlier().id());
    }
  }

  /**
   * A gap that the committee named in the report year and that is in no ledger.
   *
   * @param id the number that a comment gives it, else the one issued for it
   * @param problem in the committee's words
   * @param gaps the comments that name it, at least one
   */
  record Named(String id, ItemProblem problem, List<CommentText> gaps) implements ListedItem {
    public Named {
      gaps = List.copyOf(gaps);
    }

    @Override
    public int year() {
      return gaps.get(0).year();
    }

    @Override
    public String branch() {
      return gaps.get(0).branch();
    }

    @Override
    public Optional<String> carriedFrom() {
      return Optional.empty();
    }

    @Override
    public Optional<String> recurrenceOf() {
      return Optional.empty();
    }
  }
}
