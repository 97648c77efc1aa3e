package kefu.platform.process;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import kefu.platform.calendar.WorkingCalendar;

/** Gives services the engine over the working calendar of the deployment. */
final class EngineProducer {

    @Produces
    @Singleton
    Engine engine(WorkingCalendar calendar) {
        return new Engine(calendar);
    }

    @Produces
    @Singleton
    Recomputation recomputation(WorkingCalendar calendar) {
        return new Recomputation(calendar);
    }
}
