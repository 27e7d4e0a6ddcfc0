package partybuilding.assessment.standing.fit;

import java.util.OptionalDouble;

/**
 * cᵀS⁺c for the contrasts c of single nodes where the preconditioner P⁻¹ is nearly S: with z = P c,
 * r = c − S z and g = P r it is cᵀz + cᵀg + rᵀg, up to a part of rᵀg as small as rᵀg is of the
 * whole by its root. S z is a sum of fixed vectors and of what is named together with the node, so
 * that no product with S is needed.
 */
final class ClassicalVariances {
  /** Of the whole: the square of the part that is left out is the cube of this. */
  private static final double SMALL = 1e-8;

  private final Patterns patterns;
  private final Preconditioner preconditioner;
  private final Centre centre;
  private final int[][] naming;
  private final double[] ratings;
  private final double[] imageOfDirection;

  /** By part: its shares s, P s, and S P s − s. */
  private final double[][] shares;

  private final double[][] solved;
  private final double[][] rest;

  ClassicalVariances(Patterns patterns, Preconditioner preconditioner, Centre centre) {
    this.patterns = patterns;
    this.preconditioner = preconditioner;
    this.centre = centre;
    naming = patterns.naming();
    ratings = patterns.ratings();
    imageOfDirection = patterns.times(preconditioner.direction());
    shares = new double[centre.parts()][];
    solved = new double[centre.parts()][];
    rest = new double[centre.parts()][];
    for (int part = 0; part < shares.length; part++) {
      shares[part] = centre.shares(part);
      solved[part] = preconditioner.solve(shares[part]);
      rest[part] = Vectors.difference(patterns.times(solved[part]), shares[part]);
    }
  }

  /** The value for the node at a place; nothing where it would not be sure enough. */
  OptionalDouble of(int place) {
    int part = centre.part(place);
    double[] own = shares[part];
    double[] direction = preconditioner.direction();
    double[] residual = residual(place, part);
    double square = 0;
    double along = 0;
    double mean = 0;
    double meanDirection = 0;
    for (int node = 0; node < residual.length; node++) {
      double scaled = residual[node] / preconditioner.diagonal(node);
      square += residual[node] * scaled;
      along += residual[node] * direction[node];
      mean += own[node] * scaled;
      meanDirection += own[node] * direction[node];
    }
    double shift = along * preconditioner.inverseSquare();
    double ofResidual = square - along * shift;
    double ofContrast =
        residual[place] / preconditioner.diagonal(place)
            - mean
            - shift * (direction[place] - meanDirection);
    double whole = first(place, part) + ofContrast + ofResidual;
    return ofResidual <= SMALL * whole ? OptionalDouble.of(whole) : OptionalDouble.empty();
  }

  /** cᵀP c. */
  private double first(int place, int part) {
    double direction = preconditioner.direction()[place];
    double single =
        1 / preconditioner.diagonal(place) - direction * direction * preconditioner.inverseSquare();
    return single - 2 * solved[part][place] + Vectors.dot(shares[part], solved[part]);
  }

  /** c − S P c. */
  private double[] residual(int place, int part) {
    double inverse = 1 / preconditioner.diagonal(place);
    double along = preconditioner.direction()[place] * preconditioner.inverseSquare();
    double constant = inverse * (preconditioner.weight(place) - preconditioner.allWeights());
    double[] residual = new double[ratings.length];
    for (int node = 0; node < residual.length; node++) {
      residual[node] =
          rest[part][node]
              + along * imageOfDirection[node]
              + constant
              + inverse * preconditioner.weight(node);
    }
    for (int pattern : naming[place]) {
      double weight = inverse * patterns.weight(pattern);
      for (int node : patterns.named(pattern)) {
        residual[node] += weight;
      }
    }
    residual[place] += 1 - inverse * ratings[place];
    return residual;
  }
}
