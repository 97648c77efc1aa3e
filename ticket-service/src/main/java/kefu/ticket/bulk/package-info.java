/** One action on many tickets, as a job that is worked off in the background, survives restarts and can be taken back. */
@NullMarked
package kefu.ticket.bulk;

import org.jspecify.annotations.NullMarked;
