package partybuilding.assessment.score;

import java.util.Optional;
import partybuilding.assessment.score.inference.EstimatedVariance;

/**
 * The variance that several branches' cells have in common: s̄² = Σ f·s² / Σ f over cells with f
 * degrees of freedom each, and what it makes of a single one's. With two to nine ballots a cell's
 * own variance is mostly chance, and a small one by chance makes a branch look sure of anything.
 *
 * @param squares Σ f·s², in squared points
 * @param freedom Σ f
 */
public record PooledVariance(double squares, double freedom) {
  /** How many degrees of freedom the common variance is worth beside a cell's own. */
  public static final double PRIOR_FREEDOM = 4;

  /** Of no cell. */
  public static final PooledVariance NONE = new PooledVariance(0, 0);

  /** With one more cell. */
  public PooledVariance plus(EstimatedVariance cell) {
    return new PooledVariance(squares + cell.freedom() * cell.value(), freedom + cell.freedom());
  }

  /** Of the cells of both. */
  public PooledVariance plus(PooledVariance other) {
    return new PooledVariance(squares + other.squares, freedom + other.freedom);
  }

  /** This one, or another where this rests on nothing. */
  public PooledVariance or(PooledVariance other) {
    return freedom > 0 ? this : other;
  }

  /** The common variance of the estimated thing times a constant. */
  public PooledVariance times(double factor) {
    return new PooledVariance(squares * factor, freedom);
  }

  /** s̄² itself; 0 of no cell. */
  public EstimatedVariance common() {
    return new EstimatedVariance(freedom > 0 ? squares / freedom : 0, freedom);
  }

  /**
   * A cell's moderated variance, s̃² = (4·s̄² + f·s²) / (4 + f) on 4 + f degrees of freedom: the
   * posterior of Smyth 2004 (Statistical Applications in Genetics 3:3; {@code limma::squeezeVar})
   * with s̄² on 4 degrees of freedom as the prior. Empty where no ballot of any cell differs.
   */
  public Optional<EstimatedVariance> moderated(EstimatedVariance own) {
    if (squares <= 0) {
      return Optional.empty();
    }
    double all = PRIOR_FREEDOM + own.freedom();
    double prior = PRIOR_FREEDOM * squares / freedom;
    return Optional.of(new EstimatedVariance((prior + own.freedom() * own.value()) / all, all));
  }

  /** How sure the mean of a cell is: its moderated variance over its number of evaluators. */
  public Optional<EstimatedVariance> ofMean(CellStatistics cell) {
    return moderated(cell.ofEvaluators()).map(v -> v.times(1 / cell.effectiveBallots()));
  }

  /** The same of a cell too small to have a variance of its own: like a single ballot. */
  public Optional<EstimatedVariance> ofMeanOfFew(CellStatistics cell) {
    return moderated(EstimatedVariance.UNKNOWN).map(v -> v.times(1 / cell.effectiveBallots()));
  }

  /** Why {@link #moderated} is empty. */
  public Note obstacle() {
    return freedom > 0 ? Note.NO_SPREAD : Note.ONE_VOTER;
  }
}
