package partybuilding.assessment.contract;

import java.util.OptionalLong;

/**
 * How many ballots of one group count in a year: distinct ballots with at least one row that is
 * neither refused nor passed over, so a ballot that is blank or invalid throughout is none.
 *
 * @param group the group's id
 * @param word what the year's evaluations call the group most often; empty where no row names it
 * @param ballots 0 and more; empty where some of the group's rows carry no ballot id, so that
 *     nobody can tell its ballots from each other
 */
public record GroupBallots(String group, String word, OptionalLong ballots) {
  /** A group whose word is not known. */
  public GroupBallots(String group, OptionalLong ballots) {
    this(group, "", ballots);
  }

  /** The same, called by a word. */
  public GroupBallots called(String other) {
    return new GroupBallots(group, other, ballots);
  }

  /** What the year's evaluations call the group, or else most likely would under its rules. */
  public String calledIn(Rules rules) {
    return word.isEmpty()
        ? rules.groups().stream()
            .filter(known -> known.id().equals(group))
            .findFirst()
            .map(Group::usualWord)
            .orElse(group)
        : word;
  }
}
