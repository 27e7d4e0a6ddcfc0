package partybuilding.assessment.ballot;

import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;

/** What the values of a file's rows mean under the rules of their year. */
final class AnswerMeaning {
  private final Rules rules;
  private final boolean[] points;
  private int[] gradeRanks = {};

  AnswerMeaning(Rules rules) {
    this.rules = rules;
    points = new boolean[rules.indicators().size()];
    for (int indicator = 0; indicator < points.length; indicator++) {
      points[indicator] = rules.indicators().get(indicator).scale() instanceof Scale.Points;
    }
  }

  Rules rules() {
    return rules;
  }

  /** Settles which grade words the file uses: until then the values of grades mean nothing. */
  void settleGrades(GradeWords words) {
    gradeRanks = GradeVocabulary.ranks(words);
  }

  /** Whether an indicator is answered by points, not by a grade. */
  boolean points(int indicator) {
    return points[indicator];
  }

  /** Hundredths of a point, or a grade's rank. */
  int of(int indicator, int value) {
    return points[indicator] ? value : gradeRanks[value];
  }
}
