/**
 * Secrecy of the archive (保密, 003-篇10 七): grades and their period, who may read what and in which clarity, and the log
 * of everybody who read or tried to. {@code Archive} is the one door through which other packages reach a file.
 */
@NullMarked
package kefu.customer.secrecy;

import org.jspecify.annotations.NullMarked;
