package partybuilding.assessment.standing;

/**
 * Ballots that rated the same nodes of a component: everything the fit needs of them. Deviations
 * are what a ballot gave above its own mean, in points, so the strictness of its evaluator is out.
 */
interface Bundle {
  /** How many nodes they rated, at least 2. */
  int size();

  /** The place in the component of the node at {@code index}, ascending. */
  int place(int index);

  /** How many ballots. */
  int ballots();

  /** The mean over the ballots of the deviation at {@code index}. */
  double deviation(int index);

  /** The sum over the ballots of the products of the deviations' distances from their means. */
  double scatter(int index, int other);
}
