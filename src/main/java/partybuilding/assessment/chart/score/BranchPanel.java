package partybuilding.assessment.chart.score;

import partybuilding.assessment.chart.draw.ScoreLine;
import partybuilding.assessment.facts.score.Verdict;

/**
 * The panel of one branch among those of all.
 *
 * @param line its scores
 * @param marks what is marked on its line
 * @param verdict the verdict on its change in the report year
 */
record BranchPanel(ScoreLine line, BranchMarks marks, Verdict verdict) {}
