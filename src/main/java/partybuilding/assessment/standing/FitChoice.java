package partybuilding.assessment.standing;

/** Which algebra fits a component: dense for few nodes, sparse for many. */
final class FitChoice {
  /** Up to so many nodes ballots are summed up by pattern. */
  static final int SUMMED_UP = 64;

  /** Up to so many nodes the algebra is dense, and contrasts cost nothing more. */
  static final int DENSE = 300;

  private FitChoice() {}

  /** Fits a component, in the way its size asks for. */
  static Fit of(Component component) {
    if (component.size() <= SUMMED_UP) {
      return new DenseFit(component, component.summedUp());
    }
    return component.size() <= DENSE
        ? new DenseFit(component, component.independent())
        : new SparseFit(component);
  }
}
