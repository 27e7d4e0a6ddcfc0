package partybuilding.assessment.chart;

import partybuilding.assessment.language.TableName;

/**
 * A finished chart with its words, in the report's language.
 *
 * @param name its file name without extension, for example {@code college}
 * @param table that holds the same figures
 * @param title the finding it shows
 * @param subtitle what is drawn
 * @param foot numbers of ballots, method, and what is withheld
 * @param alternative what it shows in words, for those who cannot see it
 * @param drawing the chart itself
 */
public record Picture(
    String name,
    TableName table,
    String title,
    String subtitle,
    String foot,
    String alternative,
    Drawing drawing) {}
