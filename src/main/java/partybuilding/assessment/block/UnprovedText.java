package partybuilding.assessment.block;

/**
 * A file is not, or not throughout, the text that its beginning promised. What was read of it does
 * not count; it is read again once all of its bytes have proved an encoding.
 */
public final class UnprovedText extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What shows it. */
  public UnprovedText(String message) {
    super(message);
  }
}
