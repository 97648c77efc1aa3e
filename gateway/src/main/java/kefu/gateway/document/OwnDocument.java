package kefu.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import kefu.gateway.route.Services;
import kefu.platform.json.Json;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the gateway documents of itself, read the way everybody reads it. */
@ApplicationScoped
class OwnDocument {

    private final Services services;

    OwnDocument(Services services) {
        this.services = services;
    }

    JsonNode read() {
        // Looked up late: a port chosen by the operating system is known only once the server listens.
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        return services.read(URI.create("http://127.0.0.1:" + port + "/openapi-part?format=json"), null, null)
                .map(Json::read)
                .orElseGet(Json::object);
    }
}
