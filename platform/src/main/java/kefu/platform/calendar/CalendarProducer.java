package kefu.platform.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every service the calendar of its deployment, {@code kefu.calendar.file}: a path, or the built-in one of mainland China. */
@Singleton
final class CalendarProducer {

    @Produces
    @Singleton
    WorkingCalendar calendar(
            @ConfigProperty(name = "kefu.calendar.file", defaultValue = CalendarFile.BUILT_IN) String file) {
        return CalendarFile.load(file);
    }
}
