package partybuilding.assessment.report.workbook.part;

/**
 * How a cell looks.
 *
 * @param letters its type
 * @param ground the colour of the cell; empty for none
 * @param rule the colour of the line below it; empty for none
 * @param place where its content stands
 * @param format how a figure is printed; {@code General} for texts
 */
public record CellLook(Letters letters, String ground, String rule, Place place, String format) {
  /**
   * Type.
   *
   * @param size in points
   * @param bold whether it is
   * @param link whether it is underlined, as links are
   * @param colour opaque red, green and blue in hexadecimal
   */
  public record Letters(int size, boolean bold, boolean link, String colour) {}

  /**
   * Where a content stands in its cell.
   *
   * @param horizontal {@code left} or {@code right}
   * @param vertical {@code top} or {@code center}
   * @param indent from the left, in steps
   * @param wrapped whether a long text goes on below
   */
  public record Place(String horizontal, String vertical, int indent, boolean wrapped) {}
}
