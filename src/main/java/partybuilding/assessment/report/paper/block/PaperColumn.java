package partybuilding.assessment.report.paper.block;

/**
 * A column of a paper's table.
 *
 * @param heading what it holds
 * @param width its share of the table's width, beside the shares of the others
 * @param look how its cells stand
 */
public record PaperColumn(String heading, int width, Look look) {
  /** How the cells of a column stand. */
  public enum Look {
    /** Flush left. */
    TEXT,
    /** In the middle. */
    FIGURE,
    /** To be filled in by hand: in the middle of a high row. */
    FIELD,
    /** In the middle; equal cells below each other are one. */
    GROUP
  }

  /** A column of words. */
  public static PaperColumn text(String heading, int width) {
    return new PaperColumn(heading, width, Look.TEXT);
  }

  /** A column of figures or short words. */
  public static PaperColumn figure(String heading, int width) {
    return new PaperColumn(heading, width, Look.FIGURE);
  }

  /** A column that is filled in by hand. */
  public static PaperColumn field(String heading, int width) {
    return new PaperColumn(heading, width, Look.FIELD);
  }

  /** A column whose equal cells below each other are merged. */
  public static PaperColumn group(String heading, int width) {
    return new PaperColumn(heading, width, Look.GROUP);
  }
}
