package partybuilding.sample.ballot;

/**
 * What one ballot says about one branch.
 *
 * @param confidence half points 0..200
 * @param capability half points 0..200
 * @param integration half points 0..200
 * @param grade the rank of the grade, 0 being the best
 * @param unanswered which of the four cells stays empty; 4 and above for none
 */
public record Mark(int confidence, int capability, int integration, int grade, int unanswered) {}
