package partybuilding.assessment.notice;

/** What is doubtful about an item of the rectification ledger. The item counts all the same. */
public sealed interface ItemNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** A deadline cannot be read; the item is kept without it. */
  record InvalidDeadline(Place place, String value) implements ItemNotice {}

  /** A deadline names no year; none is guessed, and the item is kept without it. */
  record DeadlineWithoutYear(Place place, String value) implements ItemNotice {}

  /** Numbers stand where days should; the first of them was read as a spreadsheet's count. */
  record SerialDates(Place place, String value, String day) implements ItemNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** Blank cells took the value above them, as merged cells are exported. */
  record FilledDown(Place place, String count) implements ItemNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** One cell lists several problems, which count as one item. */
  record SeveralProblems(Place place, String item, String count) implements ItemNotice {}

  /** An item was rectified before it was raised. */
  record CompletedBeforeRaised(Place place, String item, String completed, String raised)
      implements ItemNotice {}

  /** An item was struck off before it was raised. */
  record ClosedBeforeRaised(Place place, String item, String closed, String raised)
      implements ItemNotice {}

  /** A day lies after the one whose state the file holds. */
  record DateAfterFile(Place place, String item, String day, String last) implements ItemNotice {}

  /** An item is struck off, and no cell says when. */
  record ClosedWithoutDate(Place place, String item) implements ItemNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** An item carries on one that no ledger up to its own holds. */
  record UnknownCarriedItem(Place place, String item, String earlier) implements ItemNotice {}

  /**
   * An item carries on another under a number that it did not have, where others kept theirs; the
   * two are one.
   */
  record ChangedItemNumber(Place place, String item, String earlier) implements ItemNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /**
   * An item has the branch and problem of a gap that a rectification list numbered otherwise, and
   * the ledger keeps other numbers of that list.
   */
  record ChangedGapNumber(Place place, String item, String issued, String year)
      implements ItemNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** The problem that another item has, of the same branch and year, stands under a new number. */
  record RenumberedItem(
      Place place, String item, String earlier, String earlierFile, String earlierLine)
      implements ItemNotice {}

  /** An item is the return of one that no ledger up to its own holds. */
  record UnknownRecurrence(Place place, String item, String earlier) implements ItemNotice {}
}
