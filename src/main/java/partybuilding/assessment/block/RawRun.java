package partybuilding.assessment.block;

import java.io.IOException;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.text.TextFile;

/**
 * Successive blocks that Commons CSV reads, because a cell of one may end in another.
 *
 * @param rows their rows, whose lines are counted from the first block on
 * @param text what they are read from
 */
record RawRun(CsvRows rows, BlockText text) {
  static RawRun of(PartedBlock first, BlockQueue queue, TextFile file, BlockForm form)
      throws IOException {
    BlockText text = new BlockText(first, queue, file.encoding());
    return new RawRun(CsvRows.of(TextFile.withoutEndMark(text), form.delimiter()), text);
  }

  /** Whether the blocks fetched so far have been read to their end, and a row ends there. */
  boolean ended() {
    return text.endsLine() && rows.linesRead() == text.lineEnds();
  }

  /** How many lines they have. */
  long lines() {
    return text.lineEnds();
  }
}
