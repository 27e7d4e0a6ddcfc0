package partybuilding.assessment.report.column;

import java.util.Locale;

/** The types of a cell, by their names in the Table Schema specification. */
public enum FieldType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  YEAR;

  /** The name that the specification uses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its cells are figures, which are compared with earlier publications. */
  boolean figure() {
    return counted() || this == NUMBER;
  }

  /** Whether its cells are whole numbers. */
  boolean counted() {
    return this == INTEGER || this == YEAR;
  }
}
