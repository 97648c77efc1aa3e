/** Work sheets (工作单, 004-S8 7): what another department is asked for, by when, and what became of it. */
@NullMarked
package kefu.ticket.worksheet;

import org.jspecify.annotations.NullMarked;
