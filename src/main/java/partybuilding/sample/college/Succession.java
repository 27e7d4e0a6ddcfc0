package partybuilding.sample.college;

/**
 * One line of the lineage.
 *
 * @param from the number of the earlier branch; empty where one is created
 * @param to the number of the later branch
 * @param year the first assessment under the later one
 * @param change rename, merge or create
 */
public record Succession(String from, String to, int year, String change) {}
