package partybuilding.assessment.standing.fit;

/**
 * The evaluator-centred additive least squares fit of one component: y = a_i + b_j + e, evaluators
 * eliminated. With H = I − 11ᵀ/p over the p nodes of a ballot, S = Σ H and r = Σ H·y over ballots,
 * S b = r; the variance of a contrast c is Gs/(Gs − 1)·Σ (x·g)² over the Gs ballots' residuals g, a
 * cluster of copied ballots counting as one whose g is the sum of theirs, where S x = c (Abowd,
 * Kramarz and Margolis 1999, Econometrica 67:251; Liang and Zeger 1986, Biometrika 73:13).
 */
public interface Fit {
  /** The effect of the node at a place, centred in its part, in points. */
  double effect(int place);

  /** The sampling variance of that effect. */
  Sampling sampling(int place);

  /** The sampling variance of the difference of two nodes. */
  Sampling sampling(int place, int other);

  /** The sum of the squared residuals. */
  double residuals();
}
