package partybuilding.sample.college;

import java.util.List;

/**
 * A branch of the synthetic college while it has one name.
 *
 * @param id its number in the register
 * @param seat its place in every list, from 0; a successor takes its predecessor's
 * @param title what it is called
 * @param from the first assessment year it exists in
 * @param to the last assessment year it exists in
 * @param communities the communities of people in it, whose standing outlives names and mergers
 */
public record SampleBranch(
    String id, int seat, Title title, int from, int to, List<Integer> communities) {
  public SampleBranch {
    communities = List.copyOf(communities);
  }

  /** Whether it exists in a year. */
  boolean existsIn(int year) {
    return from <= year && year <= to;
  }

  /** The same branch, ending with a year; it may have ended before the first. */
  SampleBranch until(int year) {
    return new SampleBranch(id, seat, title, Math.min(from, year), year, communities);
  }

  /** The full name. */
  public String name() {
    return title.name();
  }

  /**
   * What a branch is called.
   *
   * @param name the full name, its own alone
   * @param shortName a name for narrow places
   * @param kind what it is among its college
   * @param alias what people also write
   */
  public record Title(String name, String shortName, String kind, String alias) {}
}
