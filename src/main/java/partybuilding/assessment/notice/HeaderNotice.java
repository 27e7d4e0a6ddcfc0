package partybuilding.assessment.notice;

/** What can be wrong with a file's header. */
public sealed interface HeaderNotice extends Notice {
  /** No row of the file names the required columns. */
  record MissingColumn(Place place, String column, String accepted) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /**
   * Headings of a file that lacks required columns may be meant for them; none is used.
   *
   * @param proposal what would say so in assessment.yaml
   */
  record ProposedColumn(Place place, String headings, String proposal) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Two columns of the header mean the same. */
  record RepeatedColumn(Place place, String meaning) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** Columns that mean nothing to the job were left alone. */
  record IgnoredColumns(Place place, String columns) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** A column that nobody asked for is called nearly like one that the file lacks. */
  record ResemblingColumn(Place place, String heading, String known, String code)
      implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  }

  /** A column says the opposite of one that is read, which the file lacks. */
  record OppositeColumn(Place place, String known) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** Columns that show who filled in a ballot were dropped. */
  record PersonalColumns(Place place, String columns) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** The header stands again between the rows, as in files pasted together. */
  record RepeatedHeader(Place place) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** The header's names are parted by full-width commas. */
  record FullWidthCommas(Place place) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /** A row has more columns than any table. */
  record TooManyColumns(Place place, String columns, String limit) implements HeaderNotice {
    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }
}
