package kefu.callback.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import kefu.callback.contact.ContactDesk;
import kefu.platform.casework.Consequence;
import kefu.platform.process.Outcome;

/** Whoever was sent a notice has heard of us. */
@ApplicationScoped
class NotificationConsequence implements Consequence<Undertaking> {

    private final ContactDesk contacts;

    NotificationConsequence(ContactDesk contacts) {
        this.contacts = contacts;
    }

    @Override
    public String process() {
        return NotificationResource.PROCESS;
    }

    @Override
    public void follow(Undertaking notice, Outcome outcome) {
        if (outcome.entry().step().equals("send")) {
            contacts.heardOfUs(notice.customerId());
        }
    }
}
