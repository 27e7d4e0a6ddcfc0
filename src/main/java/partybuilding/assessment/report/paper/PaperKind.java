package partybuilding.assessment.report.paper;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.Coded;

/** The papers that are made of a report. */
public enum PaperKind implements Coded {
  /** To each branch: what its ballots, its ledger and the committee's comments say of it. */
  FEEDBACK_LETTER("scores", "decided_grade", "rectification", "open_items", "comments", "remark"),
  /**
   * To be signed by the chair and the tellers: turnout, votes by grade and group, decided grades.
   */
  RESULT_SUMMARY("turnout", "votes", "grades", "remark"),
  /** To all branches: the college as a whole. */
  CIRCULAR("overall", "problems", "remark"),
  /** Who came to the meeting, and how each branch reported. */
  ATTENDANCE("turnout", "debriefs", "remark"),
  /** Every published file with its SHA-256. */
  ARCHIVE_LIST("files", "inputs", "remark");

  private final List<String> parts;

  PaperKind(String... parts) {
    this.parts = List.of(parts);
  }

  /** What stands within its sentences. */
  List<String> texts() {
    return this == FEEDBACK_LETTER
        ? Stream.concat(CommonFields.NAMES.stream(), Stream.of(LetterFields.BRANCH)).toList()
        : CommonFields.NAMES;
  }

  /** What stands by itself in it: sentences and tables. */
  List<String> parts() {
    return parts;
  }

  /** The key of a word of this paper. */
  String key(String word) {
    return code() + "." + word;
  }
}
