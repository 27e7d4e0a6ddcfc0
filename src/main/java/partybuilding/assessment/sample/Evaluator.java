package partybuilding.assessment.sample;

/**
 * Someone who fills in a ballot.
 *
 * @param group whom the person stands for
 * @param number the place in the group, from 0
 */
record Evaluator(EvaluatorGroup group, int number) {
  /**
   * How the person marks in a year. Committee and secretaries are the same people every year and
   * stay as strict as they are; representatives are chosen anew.
   */
  Temper temper(long seed, int year) {
    int since = group == EvaluatorGroup.REPRESENTATIVE ? year : 0;
    Dice dice = Dice.of(seed, "temper " + group.name(), number, since);
    return Temper.thrown(dice, group);
  }
}
