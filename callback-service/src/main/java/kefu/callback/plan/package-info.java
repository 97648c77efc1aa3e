/** The callback plan (回访计划): the rhythm a customer is called in. It leads to one task at a time, each on time. */
@NullMarked
package kefu.callback.plan;

import org.jspecify.annotations.NullMarked;
