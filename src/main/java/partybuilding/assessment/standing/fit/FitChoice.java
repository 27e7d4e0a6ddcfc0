package partybuilding.assessment.standing.fit;

/** Which algebra fits a component: dense for few nodes, sparse for many. */
public final class FitChoice {
  /** Up to so many nodes ballots are summed up by pattern. */
  public static final int SUMMED_UP = 64;

  /** Up to so many nodes the algebra is dense, and contrasts cost nothing more. */
  public static final int DENSE = 300;

  private FitChoice() {}

  /** Fits a component, in the way its size asks for. */
  public static Fit of(Component component) {
    if (component.size() <= SUMMED_UP) {
      return new DenseFit(component, component.summedUp());
    }
    return component.size() <= DENSE
        ? new DenseFit(component, component.independent())
        : new SparseFit(component);
  }
}
