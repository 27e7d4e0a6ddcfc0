package partybuilding.assessment.notice;

/**
 * What the ledgers of several years say of one item and cannot all be true of it. It counts all the
 * same.
 */
public sealed interface HistoryNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.WARNING;
  }

  /** An open item is not in the next ledger. It stays open. */
  record VanishedItem(Place place, String item, String year) implements HistoryNotice {}

  /** An item is open again that an earlier ledger closed, and was not sent back. */
  record ReopenedWithoutReturn(Place place, String item, String earlierFile)
      implements HistoryNotice {}

  /** An item is there again that an earlier ledger withdrew. */
  record RevivedItem(Place place, String item, String earlierFile) implements HistoryNotice {}

  /** An item is withdrawn that an earlier ledger struck off. */
  record CancelledAfterClosing(Place place, String item, String earlierFile)
      implements HistoryNotice {}

  /** An item was struck off on another day than an earlier ledger said. */
  record MovedClosingDate(
      Place place, String item, String closed, String earlier, String earlierFile)
      implements HistoryNotice {}

  /** A year raised is stated only after the item's first ledger; it counts for the year it had. */
  record LateYearRaised(Place place, String item, String stated, String counted)
      implements HistoryNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** No ledger knew of an item until its cohort had been judged; it is in no cohort. */
  record EnteredLate(Place place, String item, String year) implements HistoryNotice {}
}
