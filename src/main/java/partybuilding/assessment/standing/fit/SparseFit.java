package partybuilding.assessment.standing.fit;

import java.util.List;

/** The fit of a component of many nodes: no matrix, one solution per contrast. */
public final class SparseFit implements Fit {
  private final Component component;
  private final ConjugateGradients solver;
  private final double[] effects;
  private final List<double[]> residuals;
  private final List<double[]> copiedScores;

  public SparseFit(Component component) {
    this.component = component;
    solver = new ConjugateGradients(component.size(), component.patterns());
    effects = solver.solve(right());
    residuals = component.independent().stream().map(b -> Residuals.of(b, effects)).toList();
    copiedScores = component.copied().stream().map(c -> c.score(effects)).toList();
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

  @Override
  public double effect(int place) {
    return Vectors.dot(component.centre().contrast(place), effects);
  }

  @Override
  public Sampling sampling(int place) {
    return sampling(component.centre().contrast(place));
  }

  @Override
  public Sampling sampling(int place, int other) {
    Centre centre = component.centre();
    return sampling(Vectors.difference(centre.contrast(place), centre.contrast(other)));
  }

  private Sampling sampling(double[] contrast) {
    double[] solved = solver.solve(contrast);
    double squares = 0;
    for (int ballot = 0; ballot < residuals.size(); ballot++) {
      int[] places = component.independent().get(ballot).places();
      double score = score(places, residuals.get(ballot), solved);
      squares += score * score;
    }
    for (double[] copied : copiedScores) {
      double score = Vectors.dot(copied, solved);
      squares += score * score;
    }
    double classical = Vectors.dot(solved, contrast);
    for (CopiedRatings copies : component.copied()) {
      classical += copies.excess(solved);
    }
    double correction = component.observations() / (component.observations() - 1.0);
    return new Sampling(correction * squares, classical);
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
