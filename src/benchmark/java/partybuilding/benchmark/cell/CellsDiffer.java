package partybuilding.benchmark.cell;

/** The program and a peer do not compute the same, so no time is worth taking. */
public final class CellsDiffer extends RuntimeException {
  private static final long serialVersionUID = 1;

  CellsDiffer(String message) {
    super(message);
  }
}
