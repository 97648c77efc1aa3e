package kefu.platform.calendar;

/** A calendar file that cannot be used, with file, line and reason; the service does not start with it. */
public final class CalendarFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarFault(String file, int line, String reason) {
        super(file + (line > 0 ? ":" + line : "") + ": " + reason);
    }
}
