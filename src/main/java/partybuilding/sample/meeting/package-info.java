/**
 * What a meeting decides. In: the plan and where the branches truly stand. Out: who reports on
 * site, who leads each branch, and the grades. Knows no file.
 */
@NullMarked
package partybuilding.sample.meeting;

import org.jspecify.annotations.NullMarked;
