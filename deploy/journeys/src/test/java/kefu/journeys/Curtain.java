package kefu.journeys;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** Takes the suite of the stories down when the last one is told, while there is still time to do it in order. */
public final class Curtain implements BeforeAllCallback {

    private static final AtomicReference<Suite> OPENED = new AtomicReference<>();

    static Suite opened(Suite suite) {
        OPENED.set(suite);
        return suite;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Curtain.class, key -> (CloseableResource) Curtain::fall, CloseableResource.class);
    }

    private static void fall() {
        Suite suite = OPENED.getAndSet(null);
        if (suite != null) {
            suite.close();
        }
    }
}
