package partybuilding.assessment.standing.fit;

/** What is done with vectors that no matrix holds. */
final class Vectors {
  private Vectors() {}

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int place = 0; place < a.length; place++) {
      sum += a[place] * b[place];
    }
    return sum;
  }

  static double sum(double[] vector) {
    double sum = 0;
    for (double value : vector) {
      sum += value;
    }
    return sum;
  }

  static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int place = 0; place < a.length; place++) {
      difference[place] = a[place] - b[place];
    }
    return difference;
  }
}
