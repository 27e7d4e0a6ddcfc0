package partybuilding.assessment.standing;

/** What effects leave unexplained in the deviations of a bundle of ballots. */
final class Residuals {
  private Residuals() {}

  /** The mean residual over the bundle's ballots at each of its nodes, in points. */
  static double[] of(Bundle bundle, double[] effects) {
    double[] residuals = new double[bundle.size()];
    double mean = 0;
    for (int index = 0; index < residuals.length; index++) {
      mean += effects[bundle.place(index)] / residuals.length;
    }
    for (int index = 0; index < residuals.length; index++) {
      residuals[index] = bundle.deviation(index) - (effects[bundle.place(index)] - mean);
    }
    return residuals;
  }
}
