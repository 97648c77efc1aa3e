package kefu.ticket.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The replica of customer classes. */
@QuarkusTest
class CustomerClassesTest {

    private final CustomerClasses classes;

    CustomerClassesTest(CustomerClasses classes) {
        this.classes = classes;
    }

    @Test
    void aLateEventDoesNotUndoALaterOne() {
        UUID customer = UUID.randomUUID();
        keep(customer, new CustomerClass("A", "1888"), 20);
        keep(customer, new CustomerClass("C", null), 10);
        assertThat(classes.find(customer)).contains(new CustomerClass("A", "1888"));
        keep(customer, new CustomerClass("B", null), 21);
        assertThat(classes.find(customer)).contains(new CustomerClass("B", null));
    }

    private void keep(UUID customer, CustomerClass known, long sequence) {
        QuarkusTransaction.requiringNew().run(() -> classes.keep(customer, known, sequence));
    }
}
