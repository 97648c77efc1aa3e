/**
 * Those who work on tickets: department, skills, how much each takes, who leads him; and whether he can take a ticket now. An
 * operator nobody has registered is let alone: nothing is known that could be held against him.
 */
@NullMarked
package kefu.ticket.operator;

import org.jspecify.annotations.NullMarked;
