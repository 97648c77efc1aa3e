/** The thresholds this archive works by, shown to whoever works with it. */
@NullMarked
package kefu.customer.policy;

import org.jspecify.annotations.NullMarked;
