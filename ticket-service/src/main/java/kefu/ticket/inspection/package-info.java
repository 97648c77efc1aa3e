/**
 * Inspections (巡查) and whatever else is done again and again (例行工作): how often, counted against a plan, and what was missed.
 */
@NullMarked
package kefu.ticket.inspection;

import org.jspecify.annotations.NullMarked;
