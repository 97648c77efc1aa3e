/** The REST side for those who make the calls: what is due, who holds it, what came of it. */
@NullMarked
package kefu.callback.worklist;

import org.jspecify.annotations.NullMarked;
