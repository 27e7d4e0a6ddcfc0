package partybuilding.assessment.standing.fit;

import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** The fit of a component by dense algebra: all contrasts at once. */
public final class DenseFit implements Fit {
  private final RealMatrix contrasts;
  private final RealVector effects;
  private final RealMatrix clustered;
  private final RealMatrix classical;
  private final double residuals;

  /** Fits a component, its independent ballots bundled in any way. */
  public DenseFit(Component component, List<? extends Bundle> bundles) {
    int size = component.size();
    contrasts = MatrixUtils.createRealMatrix(size, size);
    for (int place = 0; place < size; place++) {
      contrasts.setColumn(place, component.centre().contrast(place));
    }
    Normal normal = new Normal(size);
    bundles.forEach(normal::add);
    component.copied().forEach(copies -> copies.ballots().forEach(normal::add));
    DecompositionSolver solver = normal.regular().getSolver();
    effects = solver.solve(normal.right);
    double[][] products = products(bundles, effects.toArray());
    residuals =
        MatrixUtils.createRealMatrix(products).getTrace()
            + component.copied().stream().mapToDouble(c -> c.residuals(effects.toArray())).sum();
    component.copied().forEach(copies -> addProducts(copies.score(effects.toArray()), products));
    RealMatrix solved = MatrixUtils.createRealMatrix(solver.solve(contrasts).getData());
    double correction = component.observations() / (component.observations() - 1.0);
    clustered =
        solved
            .transposeMultiply(MatrixUtils.createRealMatrix(products).multiply(solved))
            .scalarMultiply(correction);
    classical = solved.transposeMultiply(contrasts);
    component.copied().forEach(copies -> addExcess(copies, solved));
  }

  private static void addProducts(double[] score, double[][] sums) {
    for (int place = 0; place < score.length; place++) {
      for (int other = 0; other < score.length; other++) {
        sums[place][other] += score[place] * score[other];
      }
    }
  }

  /** Adds XᵀA(A − I)X: that copies err together (see {@link CopiedRatings#excess}). */
  private void addExcess(CopiedRatings copies, RealMatrix solved) {
    int size = solved.getColumnDimension();
    double[][] images = new double[size][];
    for (int place = 0; place < size; place++) {
      images[place] = copies.times(solved.getColumn(place));
    }
    for (int place = 0; place < size; place++) {
      double[] column = solved.getColumn(place);
      for (int other = 0; other < size; other++) {
        double excess =
            Vectors.dot(images[place], images[other]) - Vectors.dot(column, images[other]);
        classical.addToEntry(place, other, excess);
      }
    }
  }

  /** The normal equations S b = r. */
  private static final class Normal {
    final double[][] left;
    final RealVector right;

    Normal(int size) {
      left = new double[size][size];
      right = new ArrayRealVector(size);
    }

    void add(Bundle bundle) {
      int[] places = bundle.places();
      double[] deviations = bundle.deviations();
      double share = (double) bundle.ballots() / places.length;
      for (int index = 0; index < places.length; index++) {
        double[] row = left[places[index]];
        for (int other : places) {
          row[other] -= share;
        }
        row[places[index]] += bundle.ballots();
        right.addToEntry(places[index], bundle.ballots() * deviations[index]);
      }
    }

    /**
     * S is singular along the constant vector, to which all right sides are orthogonal: a multiple
     * of 11ᵀ makes it regular and leaves their solutions as they are.
     */
    CholeskyDecomposition regular() {
      RealMatrix matrix = MatrixUtils.createRealMatrix(left);
      int size = left.length;
      return new CholeskyDecomposition(matrix.scalarAdd(matrix.getTrace() / size / size));
    }
  }

  /** The sums over the independent ballots of the products of their residuals. */
  private static double[][] products(List<? extends Bundle> bundles, double[] effects) {
    double[][] sums = new double[effects.length][effects.length];
    for (Bundle bundle : bundles) {
      bundle.addScatter(sums);
      addProducts(bundle, effects, sums);
    }
    return sums;
  }

  private static void addProducts(Bundle bundle, double[] effects, double[][] sums) {
    int[] places = bundle.places();
    double[] rest = Residuals.of(bundle, effects);
    for (int index = 0; index < places.length; index++) {
      double[] row = sums[places[index]];
      double factor = bundle.ballots() * rest[index];
      for (int other = 0; other < places.length; other++) {
        row[places[other]] += factor * rest[other];
      }
    }
  }

  @Override
  public double effect(int place) {
    return contrasts.getColumnVector(place).dotProduct(effects);
  }

  @Override
  public Sampling sampling(int place) {
    return new Sampling(clustered.getEntry(place, place), classical.getEntry(place, place));
  }

  @Override
  public Sampling sampling(int place, int other) {
    return new Sampling(
        ofDifference(clustered, place, other), ofDifference(classical, place, other));
  }

  private static double ofDifference(RealMatrix variances, int place, int other) {
    return variances.getEntry(place, place)
        + variances.getEntry(other, other)
        - variances.getEntry(place, other)
        - variances.getEntry(other, place);
  }

  @Override
  public double residuals() {
    return residuals;
  }
}
