package partybuilding.assessment.standing.fit;

/** What effects leave unexplained in the deviations of a bundle of ballots. */
final class Residuals {
  private Residuals() {}

  /** The mean residual over the bundle's ballots at each of its nodes, in points. */
  static double[] of(Bundle bundle, double[] effects) {
    int[] places = bundle.places();
    double[] residuals = bundle.deviations();
    double mean = 0;
    for (int place : places) {
      mean += effects[place] / places.length;
    }
    for (int index = 0; index < places.length; index++) {
      residuals[index] -= effects[places[index]] - mean;
    }
    return residuals;
  }
}
