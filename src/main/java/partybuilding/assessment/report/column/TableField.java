package partybuilding.assessment.report.column;

/**
 * A column as other programs see it.
 *
 * @param name the canonical name
 * @param type what its cells hold
 * @param key whether it is one of the columns that identify a row
 * @param required whether no cell of it is empty
 */
public record TableField(String name, ColumnType type, boolean key, boolean required) {
  /** Whether it holds figures that are compared with earlier publications. */
  public boolean figure() {
    return !key && type.field().figure();
  }

  /** Whether its figures are whole numbers. */
  public boolean counted() {
    return type.field().counted();
  }
}
