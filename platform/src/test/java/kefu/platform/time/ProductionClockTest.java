package kefu.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** A production build cannot be sent to another day: the movable clock is not in it. */
@QuarkusTest
@TestProfile(ProductionClockTest.Production.class)
class ProductionClockTest {

    @Inject
    Clock clock;

    @Inject
    Instance<MovableClock> movable;

    @Test
    void theClockCannotBeMovedInProduction() {
        assertThat(movable.isUnsatisfied()).isTrue();
        assertThat(clock).isNotInstanceOf(MovableClock.class);
    }

    /** Builds the application of this test as a release is built. */
    public static final class Production implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "prod";
        }
    }
}
