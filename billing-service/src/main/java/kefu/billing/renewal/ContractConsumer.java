package kefu.billing.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kefu.billing.office.BusinessDay;
import kefu.platform.casework.TakeStep;
import kefu.platform.inbox.EventHandler;
import kefu.platform.inbox.ReceivedEvent;
import kefu.platform.json.Json;
import kefu.platform.process.Actor;

/**
 * Watches every contract of a kind that is renewed; one whose last day moves on in the archive has been renewed, one that
 * ends sooner was put right.
 */
@ApplicationScoped
class ContractConsumer implements EventHandler {

    private final RenewalDesk desk;
    private final Renewals renewals;
    private final BusinessDay day;

    ContractConsumer(RenewalDesk desk, Renewals renewals, BusinessDay day) {
        this.desk = desk;
        this.renewals = renewals;
        this.day = day;
    }

    @Override
    public String topic() {
        return "customer.events";
    }

    @Override
    public Set<String> types() {
        return Set.of(ContractNews.REGISTERED, ContractNews.CHANGED);
    }

    @Override
    public void handle(ReceivedEvent event) {
        ContractNews news = event.as(ContractNews.class);
        Optional<RenewalKind> kind = RenewalKind.ofContract(news.kind());
        LocalDate expiresOn = news.expiresOn();
        if (kind.isEmpty() || expiresOn == null) {
            return;
        }
        Optional<Renewal> running = renewals.lockOpenOf(news.contractId());
        if (running.isPresent()) {
            follow(running.get(), expiresOn);
        } else if (event.type().equals(ContractNews.REGISTERED) || !expiresOn.isBefore(day.today())) {
            // What has lapsed and is filed stays so, whatever else is changed about the contract.
            desk.open(
                    new OpenRenewal(event.subject(), news.contractId(), kind.get(), expiresOn, news.salesperson()),
                    Actor.event(ContractNews.REGISTERED));
        }
    }

    private void follow(Renewal running, LocalDate expiresOn) {
        if (expiresOn.isAfter(running.expiresOn())) {
            desk.move(
                    running,
                    "renew",
                    new TakeStep(Json.object().put("renewedUntil", expiresOn.toString()), null),
                    Actor.event(ContractNews.CHANGED));
        } else if (expiresOn.isBefore(running.expiresOn())) {
            desk.endsSooner(running, expiresOn);
        }
    }
}
