package partybuilding.assessment.contract;

import java.util.OptionalLong;

/**
 * How many ballots of one group count in a year: distinct ballots with at least one row that is
 * neither refused nor passed over, so a ballot that is blank or invalid throughout is none.
 *
 * @param group the group's id
 * @param ballots 0 and more; empty where some of the group's rows carry no ballot id, so that
 *     nobody can tell its ballots from each other
 */
public record GroupBallots(String group, OptionalLong ballots) {}
