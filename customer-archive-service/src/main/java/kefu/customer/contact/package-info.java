/** The people at a customer (联系人): whom to ask for, how to reach them, and whose number is calling. */
@NullMarked
package kefu.customer.contact;

import org.jspecify.annotations.NullMarked;
