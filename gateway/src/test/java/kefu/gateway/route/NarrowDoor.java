package kefu.gateway.route;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A door that takes very little at once, and that leaves at once when it is told to. */
public final class NarrowDoor implements QuarkusTestProfile {

    static final int MOST = 4;
    static final int MOST_OF_ONE_SERVICE = 2;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "kefu.gateway.load.most", Integer.toString(MOST),
                "kefu.gateway.load.most-of-one-service", Integer.toString(MOST_OF_ONE_SERVICE));
    }
}
