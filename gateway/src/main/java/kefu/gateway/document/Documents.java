package kefu.gateway.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import kefu.gateway.route.Services;

/** The merged documents of the suite: its routes, and its events. */
@ApplicationScoped
class Documents {

    private final OwnDocument own;
    private final Gathered routes;
    private final Gathered events;

    Documents(Services services, OwnDocument own, Clock clock) {
        this.own = own;
        this.routes = new Gathered(services, clock, "/openapi?format=json", this::lay);
        this.events = new Gathered(services, clock, "/asyncapi?format=json", MergedEvents::of);
    }

    /** OpenAPI. */
    ObjectNode routes() {
        return routes.merged();
    }

    /** AsyncAPI. */
    ObjectNode events() {
        return events.merged();
    }

    private ObjectNode lay(Gathered.Parts parts) {
        MergedDocument document = new MergedDocument();
        parts.all().forEach((service, part) -> document.add(service, part, false));
        document.add("gateway", own.read(), true);
        ObjectNode whole = document.document();
        parts.tell(whole.withObject("/info"));
        return whole;
    }
}
