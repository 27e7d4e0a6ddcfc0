package partybuilding.assessment.report.workbook.part;

/**
 * How a cell looks.
 *
 * @param letters its type
 * @param ground the colour of the cell; empty for none
 * @param rule the line at its edges
 * @param place where its content stands
 * @param format how a figure is printed; {@code General} for texts
 * @param open whether the cell may be written to where its sheet is protected
 */
public record CellLook(
    Letters letters, String ground, Rule rule, Place place, String format, boolean open) {
  /** That of a cell that is protected with its sheet. */
  public CellLook(Letters letters, String ground, Rule rule, Place place, String format) {
    this(letters, ground, rule, place, format, false);
  }

  /** The same on a ground. */
  public CellLook on(String colour) {
    return new CellLook(letters, colour, rule, place, format, open);
  }

  /** The same with a line on all sides. */
  public CellLook boxed(String colour) {
    Rule around = new Rule(colour, Rule.Sides.ALL);
    return new CellLook(letters, ground, around, place, format, open);
  }

  /** The same, to be written to: whatever is written is wrapped. */
  public CellLook opened() {
    Place wrapped = new Place(place.horizontal(), place.vertical(), place.indent(), true);
    return new CellLook(letters, ground, rule, wrapped, format, true);
  }

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
   * A thin line.
   *
   * @param colour opaque red, green and blue in hexadecimal; empty for no line
   * @param sides where it is drawn
   */
  public record Rule(String colour, Sides sides) {
    /** No line. */
    public static final Rule NONE = below("");

    /** The sides of a cell. */
    public enum Sides {
      BELOW,
      ALL
    }

    /** Below the cell; none for an empty colour. */
    public static Rule below(String colour) {
      return new Rule(colour, Sides.BELOW);
    }
  }

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
