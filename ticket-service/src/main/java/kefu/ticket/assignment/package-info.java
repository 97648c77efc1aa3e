/** With whom tickets lie: the queue of those that lie with nobody, claiming one for a while, giving it back. */
@NullMarked
package kefu.ticket.assignment;

import org.jspecify.annotations.NullMarked;
