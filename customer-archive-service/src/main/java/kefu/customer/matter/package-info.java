/**
 * What is asked for and decided about customer files step by step: consulting (查阅), borrowing (借阅), destroying (销毁),
 * supplying changes (更新), leaks (泄密). Who may do what in which order stands in the process definitions; here is what
 * follows from a step: log entries, changed or destroyed files.
 */
@NullMarked
package kefu.customer.matter;

import org.jspecify.annotations.NullMarked;
