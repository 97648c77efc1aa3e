package kefu.ticket.ticket;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kefu.platform.testkit.ReplayStorm;
import kefu.platform.testkit.ReplayStorm.Shot;
import kefu.platform.testkit.Tokens;
import kefu.ticket.Forms;
import org.junit.jupiter.api.Test;

/** A program that loses its patience opens one ticket. */
@QuarkusTest
class ReplayStormTest {

    @Test
    void twoHundredEqualRequestsOpenOneTicket() throws Exception {
        Map<String, Object> body = Map.of("process", "complaint", "form", Forms.complaint("GENERAL"));
        new ReplayStorm(Tokens.of("1001").roles("AGENT").bearer(), "ticket")
                .breaksOn(() -> new Shot("/api/v1/tickets", body));
    }
}
