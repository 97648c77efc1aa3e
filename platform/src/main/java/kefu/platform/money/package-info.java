/** Amounts of money: exact, with their currency, rounded in one place. */
@NullMarked
package kefu.platform.money;

import org.jspecify.annotations.NullMarked;
