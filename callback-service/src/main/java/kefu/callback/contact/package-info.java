/**
 * When each customer we look after was last in contact: at least every half month (最低半个月一次, 001-④二) he hears of us, and who
 * has not is on the list of the quiet ones.
 */
@NullMarked
package kefu.callback.contact;

import org.jspecify.annotations.NullMarked;
