/** How well callbacks are kept up with: 回访完成率. */
@NullMarked
package kefu.callback.report;

import org.jspecify.annotations.NullMarked;
