/**
 * Many rows at once, in and out: files of CSV or NDJSON that are sent in pieces, rehearsed, worked off in the background and
 * taken up again wherever they stopped; and lists that are given as files.
 */
@NullMarked
package kefu.platform.transfer;

import org.jspecify.annotations.NullMarked;
