/**
 * What is reported upwards: a clock that has run out and still nobody stops, level by level, and everything the general manager
 * was told.
 */
@NullMarked
package kefu.ticket.escalation;

import org.jspecify.annotations.NullMarked;
