package partybuilding.assessment.contract;

/** The four grades, best first. */
public enum Grade {
  GOOD("good"),
  FAIRLY_GOOD("fairly_good"),
  AVERAGE("average"),
  POOR("poor");

  private final String code;

  Grade(String code) {
    this.code = code;
  }

  /** The canonical English word. */
  public String code() {
    return code;
  }
}
