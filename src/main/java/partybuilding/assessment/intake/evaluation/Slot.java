package partybuilding.assessment.intake.evaluation;

/**
 * What a row is about, besides its branch.
 *
 * @param group the place of its group among the year's groups; -1 if it names none of them
 * @param indicator the place of its indicator; -1 if it names none
 */
record Slot(int group, int indicator) {
  /** Whether it is about nothing in particular. */
  boolean open() {
    return group < 0 && indicator < 0;
  }

  /** Whether rows of another slot belong to a total of this one. */
  boolean covers(Slot row) {
    return (group < 0 || group == row.group) && (indicator < 0 || indicator == row.indicator);
  }
}
