package partybuilding.assessment.sheet;

import partybuilding.assessment.xlsx.CellAddress;

/** What a place says of a column besides its heading. */
enum ColumnLetters {
  /** Nothing: columns of a text have no letters. */
  NONE {
    @Override
    String behind(String heading, int column) {
      return heading;
    }
  },
  /** The letter that a spreadsheet program shows above it. */
  OF_A_SPREADSHEET {
    @Override
    String behind(String heading, int column) {
      return (heading + " (" + CellAddress.letters(column) + ")").strip();
    }
  };

  /** A heading, and the letter of its column where there is one. */
  abstract String behind(String heading, int column);
}
