/** What happens when a clock has run out and still nobody stops it: it is reported upwards, level by level. */
@NullMarked
package kefu.ticket.escalation;

import org.jspecify.annotations.NullMarked;
