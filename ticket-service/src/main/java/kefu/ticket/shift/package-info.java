/** The hand-over of a shift (交接班): which tickets may go along, and that they do. */
@NullMarked
package kefu.ticket.shift;

import org.jspecify.annotations.NullMarked;
