package partybuilding.assessment.standing.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The fit of a component of many nodes: no matrix of them all, one solution per contrast. */
public final class SparseFit implements Fit {
  /** About how many products a solution takes. */
  private static final long STEPS = 10;

  private final Component component;
  private final Patterns patterns;
  private final ConjugateGradients solver;
  private final double[] effects;
  private final List<double[]> residuals;
  private final List<double[]> copiedScores;

  /** By node, where that takes fewer numbers than one solution a node and all ratings for each. */
  private final Optional<ScoreSquares> squares;

  /** What of the classical variances may be had without a solution. */
  private final Optional<ClassicalVariances> classical;

  private final double[] centred;

  public SparseFit(Component component) {
    this.component = component;
    patterns = new Patterns(component);
    Preconditioner preconditioner = new Preconditioner(patterns);
    solver = new ConjugateGradients(patterns, preconditioner);
    effects = solver.solve(right());
    residuals = component.independent().stream().map(b -> Residuals.of(b, effects)).toList();
    copiedScores = component.copied().stream().map(c -> c.score(effects)).toList();
    squares = fewObservations() ? Optional.of(squares()) : Optional.empty();
    classical =
        squares.isPresent() && preconditioner.near() && copiedScores.isEmpty()
            ? Optional.of(new ClassicalVariances(patterns, preconditioner, component.centre()))
            : Optional.empty();
    centred = effects.clone();
    component.centre().centre(centred);
  }

  private double[] right() {
    double[] right = new double[component.size()];
    for (Ballot ballot : component.ballots()) {
      double[] deviations = ballot.deviations();
      for (int index = 0; index < deviations.length; index++) {
        right[ballot.places()[index]] += deviations[index];
      }
    }
    return right;
  }

  private boolean fewObservations() {
    long ratings = residuals.stream().mapToLong(rest -> rest.length).sum();
    return component.observations() * STEPS * patterns.cost() < component.size() * ratings;
  }

  private ScoreSquares squares() {
    ScoreSquares sums = new ScoreSquares(solver, component.centre());
    for (int ballot = 0; ballot < residuals.size(); ballot++) {
      sums.add(component.independent().get(ballot).places(), residuals.get(ballot));
    }
    copiedScores.forEach(sums::add);
    sums.end();
    return sums;
  }

  @Override
  public double effect(int place) {
    return centred[place];
  }

  @Override
  public Sampling sampling(int place) {
    if (squares.isEmpty()) {
      double[] contrast = component.centre().contrast(place);
      double[] solved = solver.solve(contrast);
      return sampling(squares(solved), classical(solved, contrast));
    }
    OptionalDouble variance =
        classical.map(found -> found.of(place)).orElseGet(OptionalDouble::empty);
    return sampling(
        squares.get().of(place), variance.isPresent() ? variance.getAsDouble() : classical(place));
  }

  private double classical(int place) {
    double[] contrast = component.centre().contrast(place);
    return component.copied().isEmpty()
        ? solver.square(contrast)
        : classical(solver.solve(contrast), contrast);
  }

  @Override
  public Sampling sampling(int place, int other) {
    Centre centre = component.centre();
    double[] contrast = Vectors.difference(centre.contrast(place), centre.contrast(other));
    double[] solved = solver.solve(contrast);
    return sampling(squares(solved), classical(solved, contrast));
  }

  private Sampling sampling(double sum, double classicalVariance) {
    double correction = component.observations() / (component.observations() - 1.0);
    return new Sampling(correction * sum, classicalVariance);
  }

  private double squares(double[] solved) {
    double sum = 0;
    for (int ballot = 0; ballot < residuals.size(); ballot++) {
      int[] places = component.independent().get(ballot).places();
      double score = score(places, residuals.get(ballot), solved);
      sum += score * score;
    }
    for (double[] copied : copiedScores) {
      double score = Vectors.dot(copied, solved);
      sum += score * score;
    }
    return sum;
  }

  private double classical(double[] solved, double[] contrast) {
    double variance = Vectors.dot(solved, contrast);
    for (CopiedRatings copies : component.copied()) {
      variance += copies.excess(solved);
    }
    return variance;
  }

  private static double score(int[] places, double[] residuals, double[] solved) {
    double score = 0;
    for (int index = 0; index < places.length; index++) {
      score += residuals[index] * solved[places[index]];
    }
    return score;
  }

  @Override
  public double residuals() {
    return residuals.stream().mapToDouble(rest -> Vectors.dot(rest, rest)).sum()
        + component.copied().stream().mapToDouble(copies -> copies.residuals(effects)).sum();
  }
}
