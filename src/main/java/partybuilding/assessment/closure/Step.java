package partybuilding.assessment.closure;

/**
 * A step of a curve: how things stand after an age at which items ended, or were followed no
 * further.
 *
 * @param day the age, and what happened at it
 * @param open the share still open if none were withdrawn
 * @param ended the shares closed and withdrawn, each in the presence of the other
 */
public record Step(AgeDay day, OpenShare open, EndedShares ended) {
  static final Step START = new Step(new AgeDay(0, 0, 0, 0), OpenShare.ALL, EndedShares.NONE);

  Step then(AgeDay next) {
    return new Step(next, open.after(next), ended.after(next));
  }
}
