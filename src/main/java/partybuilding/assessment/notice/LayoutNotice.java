package partybuilding.assessment.notice;

/** What can be wrong with evaluations of one indicator per row, and what they do not show. */
public sealed interface LayoutNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** The row names an indicator that the rules do not know. */
  record IndicatorNotAsked(Place place, String value, String known) implements LayoutNotice {}

  /** The row answers its indicator with a score and with a grade. */
  record TwoAnswers(Place place) implements LayoutNotice {}

  /** The answer stands in the column of the other scale. */
  record AnswerInWrongColumn(Place place, String column) implements LayoutNotice {}

  /** Indicators of the rules of which the file has no row. */
  record AbsentIndicators(Place place, String indicators) implements LayoutNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /** Nobody knows which answers of the file are one person's. */
  record UnlinkedAnswers(Place place) implements LayoutNotice {
    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }
}
