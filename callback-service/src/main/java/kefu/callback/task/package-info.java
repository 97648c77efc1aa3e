/**
 * The callback task (回访任务): one customer to be called by a certain day. Its deadline, who holds it, where it stands,
 * and the durable timers that remind of it.
 */
@NullMarked
package kefu.callback.task;

import org.jspecify.annotations.NullMarked;
