/** Inspections (巡查): how often rounds are gone, counted against the plan of their area, and what was missed. */
@NullMarked
package kefu.ticket.inspection;

import org.jspecify.annotations.NullMarked;
