/** Where files are kept: received to the disk first, checked there, then stored in a directory or in a bucket. */
@NullMarked
package kefu.ticket.file;

import org.jspecify.annotations.NullMarked;
