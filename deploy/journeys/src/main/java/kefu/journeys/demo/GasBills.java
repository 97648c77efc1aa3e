package kefu.journeys.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import kefu.journeys.Answer;
import kefu.journeys.Gas;
import kefu.journeys.demo.Customers.Customer;

/** Gas is read and settled; most pay within the week, one does not and walks from notice to suspension (003-篇12). */
final class GasBills {

    private static final int CUBIC_METRES = 100;

    private final Cast cast;
    private final List<Customer> users;

    /** Of these customers so many as are wanted; who has been dunned before, when this was played, stays out of it. */
    GasBills(Cast cast, Customers customers, int most) {
        this.cast = cast;
        this.users = customers.gasBusinesses(most, user -> cases(user).items().isEmpty());
    }

    /** Everybody's meter, a new one each time this is played, is read; what was used is owed from today. */
    void areDelivered() {
        users.forEach(user -> cast.gas()
                .owes(user.id(), "DEMO-" + UUID.randomUUID().toString().substring(0, 8), String.valueOf(CUBIC_METRES)));
    }

    /** Everybody pays but the last. */
    void arePaidExceptOne() {
        users.subList(0, users.size() - 1)
                .forEach(user -> cast.cashier()
                        .post(
                                "/payments",
                                "{'customerId':'" + user.id() + "','amount':" + Gas.price(CUBIC_METRES)
                                        + ",'method':'CASH'}")
                        .ok());
    }

    /** The dunning case of who did not pay; it opened by itself. */
    String caseOfTheLast() {
        return cast.cashier()
                .awaits(casesOf(last()), answer -> !answer.items().isEmpty())
                .items()
                .path(0)
                .path("id")
                .asText();
    }

    void isNoticed(String dunning) {
        cast.reader()
                .step("dunning-cases", dunning, "notice", "{'channel':'PHONE'}")
                .ok();
    }

    /** The debt is handed over, demanded, and the supply suspended; returns the number of the work order that follows. */
    String isSuspended(String dunning) {
        cast.cashier().step("dunning-cases", dunning, "debt-handover", "{}").ok();
        cast.reader().step("dunning-cases", dunning, "demand", "{}").ok();
        cast.reader().step("dunning-cases", dunning, "suspend", "{}").ok();
        JsonNode order = cast.manager()
                .awaits(
                        "/tickets?process=supply-suspension&customerId=" + last().id(),
                        answer -> !answer.items().isEmpty())
                .items()
                .path(0);
        return order.path("number").asText();
    }

    private Answer cases(Customer user) {
        return cast.cashier().get(casesOf(user)).ok();
    }

    private static String casesOf(Customer user) {
        return "/dunning-cases?customerId=" + user.id();
    }

    Customer last() {
        return users.getLast();
    }
}
