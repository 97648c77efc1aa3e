package kefu.journeys.demo;

import java.util.List;
import kefu.journeys.Answer;
import kefu.journeys.Person;
import kefu.journeys.Tariff;
import kefu.journeys.demo.Customers.Customer;

/** Money comes in, and the next quarter a customer who paid much is of class A and has somebody of his own. */
final class Money {

    /** The special service the call centre of the demo sells. */
    static final String SERVICE = "CLEANING";

    private final Cast cast;

    Money(Cast cast) {
        this.cast = cast;
    }

    void sellsServices() {
        new Tariff(cast.finance()).hasService(SERVICE, "特约保洁", "HOUR", "80.00");
    }

    /** Each pays so much that the quarter makes him class A (001-④七 A2). */
    void comesIn(List<Customer> payers) {
        payers.forEach(payer -> cast.cashier()
                .post(
                        "/payments",
                        "{'customerId':'" + payer.id()
                                + "','amount':{'amount':'20000.00','currency':'CNY'},'method':'BANK'}")
                .ok());
    }

    /** The class the quarter's money made of him, with the rules that matched. */
    String classOf(Customer payer) {
        Answer found = cast.manager()
                .awaits(
                        "/customers/" + payer.id() + "/classification",
                        answer -> answer.text("/class").equals("A"));
        return found.text("/class") + " by " + found.body().path("matchedRules");
    }

    /** Who gets the next inquiry of this customer, as soon as ticket-service has heard of his class. */
    String handlerOf(Customer payer) {
        return Person.eventually(
                        () -> cast.agent().get("/tickets/" + ask(payer)).ok(),
                        ticket -> ticket.text("/priority").equals("HIGH"))
                .text("/assignee");
    }

    private String ask(Customer payer) {
        return cast.agent()
                .post(
                        "/tickets",
                        "{'process':'inquiry','customerId':'" + payer.id()
                                + "','channel':'PHONE','form':{'question':'May I have an extra invoice?'}}")
                .id();
    }
}
