package kefu.ticket.appointment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the manual leaves to the house about appointments (预约管理 is titled only). */
@ConfigMapping(prefix = "kefu.appointments")
public interface AppointmentPolicies {

    /** The working time of a day is offered in slots of so many minutes, from 5 to 480. */
    @WithDefault("30")
    int slotMinutes();

    /** A slot is offered until so many minutes before it begins. */
    @WithDefault("0")
    int noticeMinutes();
}
