package kefu.callback.undertaking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import kefu.callback.contact.ContactDesk;
import kefu.platform.casework.Consequence;

/** Which steps of which undertakings reach a customer. */
@Singleton
class ContactsMade {

    private final ContactDesk contacts;

    ContactsMade(ContactDesk contacts) {
        this.contacts = contacts;
    }

    @Produces
    @Singleton
    Consequence<Undertaking> notices() {
        return new ContactMade(NotificationResource.PROCESS, Set.of("send"), contacts);
    }

    @Produces
    @Singleton
    Consequence<Undertaking> visits() {
        return new ContactMade(VisitResource.PROCESS, Set.of("complete"), contacts);
    }

    @Produces
    @Singleton
    Consequence<Undertaking> care() {
        return new ContactMade(CarePlanResource.PROCESS, Set.of("carry-out"), contacts);
    }

    @Produces
    @Singleton
    Consequence<Undertaking> trainings() {
        return new ContactMade(TrainingResource.PROCESS, Set.of("hold"), contacts);
    }

    @Produces
    @Singleton
    Consequence<Undertaking> gifts() {
        return new ContactMade(AnnualNeedsResource.PROCESS, Set.of("send-gift", "collect"), contacts);
    }
}
