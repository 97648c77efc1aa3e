/**
 * Keeps the cases of processes for a service: what the engine decides is written down with its history, its events and its
 * timers in one transaction. The rows are the service's own ({@link kefu.platform.casework.StoredCase} only says what each
 * of them has), and so is what follows from a step beyond the process.
 */
@NullMarked
package kefu.platform.casework;

import org.jspecify.annotations.NullMarked;
