package partybuilding.sample.plan;

import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.language.Language;

/** How the exports spell what the contract fixes. */
public record ExportWording(Language language) {
  /** The words of an item that has no end. */
  public static final String LONG_TERM = "长期坚持";

  /** One of two spellings. */
  public String of(String chinese, String canonical) {
    return language == Language.EN ? canonical : chinese;
  }

  /** A header. */
  public String column(Column column) {
    return column.label(language);
  }

  /** A grade. */
  public String grade(Grade grade) {
    GradeWords words = language == Language.EN ? GradeWords.CANONICAL : GradeWords.PLAIN;
    return words.words().get(grade.rank());
  }

  /** A state of the ledger. */
  public String status(ItemStatus status) {
    return of(chinese(status), status.code());
  }

  private static String chinese(ItemStatus status) {
    return switch (status) {
      case NOT_STARTED -> "未整改";
      case IN_PROGRESS -> "整改中";
      case DONE -> "已整改";
      case CLOSED -> "已销号";
      case LONG_TERM -> LONG_TERM;
      case RETURNED -> "退回";
      case CANCELLED -> "撤销";
    };
  }
}
