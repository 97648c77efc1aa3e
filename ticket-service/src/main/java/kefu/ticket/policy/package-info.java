/** Lists and numbers of this service that an operator of the suite may change, and how they are shown. */
@NullMarked
package kefu.ticket.policy;

import org.jspecify.annotations.NullMarked;
