package partybuilding.assessment.report.column;

import java.util.Locale;
import partybuilding.assessment.restatement.SharedTable;

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

  /** The type of its cells in a database. */
  public SharedTable.Kind shared() {
    if (counted()) {
      return SharedTable.Kind.WHOLE;
    }
    return this == NUMBER ? SharedTable.Kind.REAL : SharedTable.Kind.TEXT;
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
