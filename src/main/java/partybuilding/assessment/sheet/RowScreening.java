package partybuilding.assessment.sheet;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.csv.RowSource;
import partybuilding.assessment.notice.HeaderNotice.RepeatedHeader;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/**
 * Decides what becomes of a row before its columns are read.
 *
 * @param annotation recognises rows that state nothing of their own
 * @param headerCells what the last row of the header says
 * @param shape what a row must be like
 */
record RowScreening(Annotation annotation, List<String> headerCells, RowShape shape) {
  /** What becomes of a row. */
  enum Fate {
    READ,
    PASSED_OVER,
    REFUSED
  }

  /** What becomes of a row, and what to report of it. */
  record Result(Fate fate, Optional<Notice> notice) {}

  /** Screens a row that is not blank. */
  Result of(RowSource row, RowCells cells, Place place) {
    if (annotation.is(cells)) {
      return new Result(Fate.PASSED_OVER, Optional.empty());
    }
    if (cells.says(headerCells)) {
      return new Result(Fate.PASSED_OVER, Optional.of(new RepeatedHeader(place)));
    }
    Optional<Notice> fault = shape.fault(row, cells, place);
    return fault.isPresent()
        ? new Result(Fate.REFUSED, fault)
        : new Result(Fate.READ, shape.doubt(row, place));
  }
}
