package partybuilding.assessment.attack;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** How far an unknown of at least 0 may lie apart, given what linear equations leave open. */
final class Reach {
  private static final double ROUNDING = 1e-7;

  private final int unknowns;
  private final List<LinearConstraint> constraints = new ArrayList<>();

  Reach(int unknowns) {
    this.unknowns = unknowns;
  }

  /** The unknown is at most so large. */
  Reach atMost(int unknown, double largest) {
    double[] coefficients = new double[unknowns];
    coefficients[unknown] = 1;
    constraints.add(new LinearConstraint(coefficients, Relationship.LEQ, largest));
    return this;
  }

  /** A sum of unknowns is known up to half a step. */
  Reach known(double[] coefficients, double value, double step) {
    double slack = step / 2 + ROUNDING;
    constraints.add(new LinearConstraint(coefficients, Relationship.GEQ, value - slack));
    constraints.add(new LinearConstraint(coefficients, Relationship.LEQ, value + slack));
    return this;
  }

  /** The difference between the largest and the smallest value of a sum of unknowns. */
  double widthOf(double... coefficients) {
    return value(coefficients, GoalType.MAXIMIZE) - value(coefficients, GoalType.MINIMIZE);
  }

  private double value(double[] coefficients, GoalType goal) {
    return new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(coefficients, 0),
            new LinearConstraintSet(constraints),
            new NonNegativeConstraint(true),
            goal)
        .getValue();
  }
}
