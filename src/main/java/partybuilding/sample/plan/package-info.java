/**
 * What every part of the sample draws on. In: the arguments of the command. Out: the plan,
 * repeatable random numbers, the spelling of headers and values, and the phrases that texts are
 * made of. Knows no branch and no file.
 */
@NullMarked
package partybuilding.sample.plan;

import org.jspecify.annotations.NullMarked;
