package partybuilding.assessment.report.workbook.part;

/**
 * The look of a cell.
 *
 * @param letters its font
 * @param ground the fill colour; empty for none
 * @param rule its border
 * @param place its alignment
 * @param format the number format; {@code General} for texts
 * @param open whether the cell can be edited on a protected sheet
 */
public record CellLook(
    Letters letters, String ground, Rule rule, Place place, String format, boolean open) {
  /** The look of a cell that is protected with its sheet. */
  public CellLook(Letters letters, String ground, Rule rule, Place place, String format) {
    this(letters, ground, rule, place, format, false);
  }

  /** A copy with a fill colour. */
  public CellLook on(String colour) {
    return new CellLook(letters, colour, rule, place, format, open);
  }

  /** A copy with a border on all sides. */
  public CellLook boxed(String colour) {
    Rule around = new Rule(colour, Rule.Sides.ALL);
    return new CellLook(letters, ground, around, place, format, open);
  }

  /** A copy that can be edited; its text is wrapped. */
  public CellLook opened() {
    Place wrapped = new Place(place.horizontal(), place.vertical(), place.indent(), true);
    return new CellLook(letters, ground, rule, wrapped, format, true);
  }

  /**
   * A font.
   *
   * @param size in points
   * @param bold whether it is
   * @param link whether it is underlined, as links are
   * @param colour opaque red, green and blue in hexadecimal
   */
  public record Letters(int size, boolean bold, boolean link, String colour) {}

  /**
   * A thin border.
   *
   * @param colour opaque red, green and blue in hexadecimal; empty for no line
   * @param sides where it is drawn
   */
  public record Rule(String colour, Sides sides) {
    /** No border. */
    public static final Rule NONE = below("");

    /** The sides of a cell. */
    public enum Sides {
      BELOW,
      ALL
    }

    /** A border below the cell; none for an empty colour. */
    public static Rule below(String colour) {
      return new Rule(colour, Sides.BELOW);
    }
  }

  /**
   * An alignment.
   *
   * @param horizontal {@code left} or {@code right}
   * @param vertical {@code top} or {@code center}
   * @param indent from the left, in steps
   * @param wrapped whether a long text is wrapped
   */
  public record Place(String horizontal, String vertical, int indent, boolean wrapped) {}
}
