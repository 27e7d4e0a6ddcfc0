package partybuilding.assessment.standing.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Σ (c·y)² over observations for the contrast c of every node against its part, where S y is the
 * observation's residuals: the same as Σ (x·g)² with S x = c, at one solution an observation
 * instead of one a node and a pass over all ratings for each.
 */
final class ScoreSquares {
  private final ConjugateGradients solver;
  private final Centre centre;
  private final double[] squares;
  private final List<double[]> waiting = new ArrayList<>();

  ScoreSquares(ConjugateGradients solver, Centre centre) {
    this.solver = solver;
    this.centre = centre;
    squares = new double[centre.size()];
  }

  /** Adds a ballot that has these residuals at the nodes of these places. */
  void add(int[] places, double[] residuals) {
    double[] score = new double[squares.length];
    for (int index = 0; index < places.length; index++) {
      score[places[index]] = residuals[index];
    }
    add(score);
  }

  /** Adds an observation by its residuals at every node. */
  void add(double[] score) {
    waiting.add(score);
    if (waiting.size() == Quartet.SIZE) {
      List.of(solver.solve(waiting.toArray(double[][]::new))).forEach(this::addSolved);
      waiting.clear();
    }
  }

  /** Adds those that wait for others to be solved with. */
  void end() {
    waiting.forEach(score -> addSolved(solver.solve(score)));
    waiting.clear();
  }

  private void addSolved(double[] contrasts) {
    centre.centre(contrasts);
    for (int place = 0; place < contrasts.length; place++) {
      squares[place] += contrasts[place] * contrasts[place];
    }
  }

  /** The sum for the node at a place. */
  double of(int place) {
    return squares[place];
  }
}
