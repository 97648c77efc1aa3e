/** Fields a house adds to the tickets of a process without touching its definition: defined over the API, kept on tickets. */
@NullMarked
package kefu.ticket.field;

import org.jspecify.annotations.NullMarked;
