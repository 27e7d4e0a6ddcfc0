/**
 * Drawing primitives of the charts. In: figures and years. Out: axes, plots, marks and labels on a
 * canvas, pixels or SVG alike, and the frame of title, subtitle and foot. The only package that
 * opens the charting library. Contains no words of the report.
 */
@NullMarked
package partybuilding.assessment.chart.draw;

import org.jspecify.annotations.NullMarked;
