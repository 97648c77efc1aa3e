/**
 * One ring at the customer's door (回访记录): what came of it, whether he was who he should be, what he answered, and what
 * follows. An attempt is never altered; a correction is another attempt.
 */
@NullMarked
package kefu.callback.attempt;

import org.jspecify.annotations.NullMarked;
