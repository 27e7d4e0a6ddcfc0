package partybuilding.assessment.standing.fit;

/** Which algebra fits a component: dense for few nodes, sparse for many. */
public final class FitChoice {
  /** The most nodes for which ballots are summed by pattern. */
  public static final int SUMMED_UP = 64;

  /** The most nodes for dense algebra, with which contrasts need no further work. */
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
