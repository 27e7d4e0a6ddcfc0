package partybuilding.assessment.standing;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.BlockRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** The fit of a component by dense algebra: all contrasts at once. */
final class DenseFit implements Fit {
  private final RealMatrix contrasts;
  private final RealVector effects;
  private final double[][] meat;
  private final RealMatrix clustered;
  private final RealMatrix classical;
  private double residuals;

  /** Fits a component's ballots, bundled in any way. */
  DenseFit(Component component, List<? extends Bundle> bundles) {
    int size = component.size();
    contrasts = new Array2DRowRealMatrix(size, size);
    for (int place = 0; place < size; place++) {
      contrasts.setColumn(place, component.centre().contrast(place));
    }
    Normal normal = new Normal(size);
    bundles.forEach(normal::add);
    var solver = normal.regular().getSolver();
    effects = solver.solve(normal.right);
    meat = new double[size][size];
    bundles.forEach(this::addMeat);
    BlockRealMatrix solved = blocks(solver.solve(contrasts));
    BlockRealMatrix across = blocks(solved.transpose());
    double correction = component.ballots().size() / (component.ballots().size() - 1.0);
    BlockRealMatrix sum = new BlockRealMatrix(meat);
    clustered = across.multiply(sum.multiply(solved)).scalarMultiply(correction);
    classical = across.multiply(blocks(contrasts));
  }

  /** The form in which products of large matrices are an order of magnitude faster. */
  private static BlockRealMatrix blocks(RealMatrix matrix) {
    return new BlockRealMatrix(matrix.getData());
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
      double share = (double) bundle.ballots() / bundle.size();
      for (int index = 0; index < bundle.size(); index++) {
        double[] row = left[bundle.place(index)];
        row[bundle.place(index)] += bundle.ballots();
        right.addToEntry(bundle.place(index), bundle.ballots() * bundle.deviation(index));
        for (int other = 0; other < bundle.size(); other++) {
          row[bundle.place(other)] -= share;
        }
      }
    }

    /**
     * S is singular along the constant vector, to which all right sides are orthogonal: a multiple
     * of 11ᵀ makes it regular and leaves their solutions as they are.
     */
    CholeskyDecomposition regular() {
      RealMatrix matrix = new Array2DRowRealMatrix(left, false);
      int size = left.length;
      return new CholeskyDecomposition(matrix.scalarAdd(matrix.getTrace() / size / size));
    }
  }

  private void addMeat(Bundle bundle) {
    double[] rest = Residuals.of(bundle, effects.toArray());
    for (int index = 0; index < rest.length; index++) {
      double[] row = meat[bundle.place(index)];
      for (int other = 0; other < rest.length; other++) {
        row[bundle.place(other)] +=
            bundle.scatter(index, other) + bundle.ballots() * rest[index] * rest[other];
      }
      residuals += bundle.scatter(index, index) + bundle.ballots() * rest[index] * rest[index];
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
