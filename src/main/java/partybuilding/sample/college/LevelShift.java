package partybuilding.sample.college;

import java.util.List;

/**
 * A community's change that the college does not share.
 *
 * @param community the community
 * @param topic what changes
 * @param years over how many years, the plan's last year being the last
 * @param gain points on 0-100 it gains over those years; negative where it loses
 */
record LevelShift(int community, Topic topic, int years, double gain) {
  /** Three that rise, one that has just risen, two that fall; everyone else holds. */
  static final List<LevelShift> ALL =
      List.of(
          new LevelShift(0, Topic.PROJECT_INTEGRATION, 4, 8.0),
          new LevelShift(1, Topic.CAPABILITY, 3, 7.0),
          new LevelShift(9, Topic.CONFIDENCE, 2, 6.0),
          new LevelShift(11, Topic.PROJECT_INTEGRATION, 1, 6.5),
          new LevelShift(7, Topic.CONFIDENCE, 4, -11.0),
          new LevelShift(12, Topic.CAPABILITY, 1, -6.5));

  /** What it has gained when {@code yearsLeft} years of the plan are still to come. */
  double gained(int yearsLeft) {
    double done = Math.min(1.0, Math.max(0.0, (double) (years - yearsLeft) / years));
    return gain * done;
  }
}
