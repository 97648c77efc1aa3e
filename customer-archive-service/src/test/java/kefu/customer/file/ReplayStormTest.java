package kefu.customer.file;

import io.quarkus.test.junit.QuarkusTest;
import kefu.customer.Api;
import kefu.platform.testkit.ReplayStorm;
import kefu.platform.testkit.ReplayStorm.Shot;
import kefu.platform.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A form that is sent again and again opens one file. */
@QuarkusTest
class ReplayStormTest {

    @Test
    void twoHundredEqualRequestsOpenOneFile() throws Exception {
        new ReplayStorm(Tokens.of("2001").roles("CS_MANAGER").bearer(), "customer_file")
                .breaksOn(() -> new Shot(Api.CUSTOMERS, Api.someone()));
    }
}
