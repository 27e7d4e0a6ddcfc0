package partybuilding.assessment.notice;

/** What can be wrong with a row of the rectification ledger. */
public sealed interface LedgerNotice extends Notice {
  /** The status is none of the ledger's. */
  record UnknownStatus(Place place, String value, String known) implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** The year raised is not a year, or lies after the file's year. */
  record InvalidYearRaised(Place place, String value) implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** The same item stands in the file twice. */
  record RepeatedItem(Place place, String item, String otherLine) implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** A date cannot be read; the item is kept without it. */
  record InvalidDate(Place place, String value) implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** The problem's category is none of the dimensions; it counts as {@code other}. */
  record UnknownDimension(Place place, String value) implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** The requirement is none of the committee's; the item counts without one. */
  record UnknownRequirement(Place place, String value, String known) implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /**
   * An item number of an earlier file is used for another branch or problem; it counts as a new
   * item.
   */
  record ReusedItemNumber(Place place, String item, String earlierFile, String earlierLine)
      implements LedgerNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }
}
