package partybuilding.assessment.packed;

/** The bytes are not those that were written. */
public final class DamagedBlock extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedBlock(String shape) {
    super(shape);
  }
}
