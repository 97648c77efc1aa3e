/**
 * Working time of the business: hours with breaks, holidays, make-up working weekends, and the arithmetic of every deadline
 * the manuals name. {@link kefu.platform.calendar.WorkingCalendar} is the door; the data is one YAML file.
 */
@NullMarked
package kefu.platform.calendar;

import org.jspecify.annotations.NullMarked;
