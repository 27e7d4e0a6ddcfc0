package partybuilding.assessment.notice;

/**
 * What became of the rows of one file. Nothing is silently lost: read = accepted + refused + passed
 * over.
 *
 * @param file the file's name
 * @param kind the canonical name of its kind
 * @param year its year; 0 for files that have none
 * @param size bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param rows what became of its data rows
 */
public record FileAccount(String file, String kind, int year, long size, String sha256, Rows rows) {
  /** Checks that every row is accounted for. */
  public FileAccount {
    if (!rows.complete()) {
      throw new IllegalStateException(file + ": " + rows.sentence());
    }
  }

  /**
   * How many rows came to what.
   *
   * @param read data rows
   * @param accepted rows that count
   * @param refused rows that could not be believed; each has a notice
   * @param passedOver rows that rightly do not count
   */
  public record Rows(long read, long accepted, long refused, PassedOver passedOver) {
    /** No row at all. */
    public static final Rows NONE = new Rows(0, 0, 0, PassedOver.NONE);

    private boolean complete() {
      return read == accepted + refused + passedOver.total();
    }

    private String sentence() {
      return read
          + " rows read, but "
          + accepted
          + " accepted, "
          + refused
          + " refused and "
          + passedOver.total()
          + " passed over";
    }

    /** Whether nothing was filled in below the header. */
    public boolean blank() {
      return read == passedOver.annotations();
    }
  }

  /**
   * Rows that rightly do not count, by reason.
   *
   * @param duplicates the same ballot about the same branch again, word for word
   * @param invalid ballots marked invalid
   * @param blank ballots without any answer
   * @param ownBranch votes on the evaluator's own branch that the rules leave out
   * @param totals rows of sums and averages
   * @param annotations rows that state nothing of their own: comments, footers, repeated headers
   */
  public record PassedOver(
      long duplicates, long invalid, long blank, long ownBranch, long totals, long annotations) {
    /** No row at all. */
    public static final PassedOver NONE = new PassedOver(0, 0, 0, 0, 0, 0);

    /** All of them. */
    public long total() {
      return duplicates + invalid + blank + ownBranch + totals + annotations;
    }
  }
}
