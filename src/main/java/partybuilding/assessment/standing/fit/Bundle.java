package partybuilding.assessment.standing.fit;

/**
 * Ballots that rated the same nodes of a component: everything the fit needs of them. Deviations
 * are what a ballot gave above its own mean, in points, so its evaluator's strictness is out.
 */
interface Bundle {
  /** The places of the nodes they rated, at least two, ascending; not to be changed. */
  int[] places();

  /** How many ballots. */
  int ballots();

  /** The means over the ballots of the deviations, by node rated. */
  double[] deviations();

  /**
   * Adds, by place and place, the sums over the ballots of the products of the deviations'
   * distances from their means.
   */
  void addScatter(double[][] sums);
}
