package partybuilding.assessment.report.paper;

import partybuilding.assessment.language.Coded;

/** The papers that are made of a report. */
public enum PaperKind implements Coded {
  /** To each branch: what its ballots, its ledger and the committee's comments say of it. */
  FEEDBACK_LETTER,
  /**
   * To be signed by the chair and the tellers: turnout, votes by grade and group, decided grades.
   */
  RESULT_SUMMARY,
  /** To all branches: the college as a whole. */
  CIRCULAR,
  /** Who came to the meeting, and how each branch reported. */
  ATTENDANCE,
  /** Every published file with its SHA-256. */
  ARCHIVE_LIST;

  /** The key of a word of this paper. */
  String key(String word) {
    return code() + "." + word;
  }
}
