/**
 * Calls that came in (来电, 002-M5 1.1, 003-篇4 四(二)): what the telephone system reports and what the agent writes down, measured
 * against the manual: rings, time on hold, callbacks promised and kept, a caller who rings twice a day.
 */
@NullMarked
package kefu.ticket.call;

import org.jspecify.annotations.NullMarked;
