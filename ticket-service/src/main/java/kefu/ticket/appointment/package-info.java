/** Appointments (预约): who is expected by whom at what time, and when somebody is free. */
@NullMarked
package kefu.ticket.appointment;

import org.jspecify.annotations.NullMarked;
