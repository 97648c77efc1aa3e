/** Files that belong to a ticket: announced, sent, checked for what they really are, read again, and taken away with a trace. */
@NullMarked
package kefu.ticket.attachment;

import org.jspecify.annotations.NullMarked;
