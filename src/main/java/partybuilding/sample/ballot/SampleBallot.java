package partybuilding.sample.ballot;

/**
 * One person's ballot at one meeting.
 *
 * @param id the year and a number that says nothing about the person
 * @param evaluator who filled it in
 * @param blank whether it was returned empty
 * @param from the first seat it answers about; above 0 for who came late
 * @param to one more than the last seat; fewer than all for who left early
 */
public record SampleBallot(String id, SampleEvaluator evaluator, boolean blank, int from, int to) {}
