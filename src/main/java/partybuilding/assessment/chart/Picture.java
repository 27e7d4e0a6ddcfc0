package partybuilding.assessment.chart;

/**
 * A finished chart.
 *
 * @param name its file name without extension, for example {@code college}
 * @param title the finding it shows, in the report's language
 * @param subtitle what is drawn
 * @param foot numbers of ballots, method, and what is withheld
 * @param alternative what it shows in words, for those who cannot see it
 * @param png the picture at twice its size on the page
 * @param svg the picture as a drawing
 */
public record Picture(
    String name,
    String title,
    String subtitle,
    String foot,
    String alternative,
    byte[] png,
    String svg) {}
