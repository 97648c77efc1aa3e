/**
 * The class a customer has now: decided by the rules on the facts of the last completed quarter, kept with the reasons,
 * looked at again whenever a fact changes, told to others only when it is another one.
 */
@NullMarked
package kefu.customer.standing;

import org.jspecify.annotations.NullMarked;
