package kefu.platform.web;

import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/**
 * The methods an address knows. Where one resource class lies below the path of another, the framework says of a method
 * that neither has that there is nothing at all; but a history that can be read and not changed must answer 405.
 */
final class KnownMethods {

    private KnownMethods() {}

    /** Of the address asked for; empty where there is none. */
    static Set<String> ofThisAddress() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> known = new TreeSet<>();
        if (request == null) {
            return known;
        }
        String path = request.getPathWithoutPrefix();
        var classes = new RequestMapper<>(request.getDeployment().getClassMappers());
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            addMethods(match, known);
        }
        return known;
    }

    /** The method of this request. */
    static String asked() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return request == null ? "" : request.getMethod();
    }

    private static void addMethods(RequestMapper.RequestMatch<InitialMatch> match, Set<String> known) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (ServerRestHandler handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routes) {
                routes.getMappers().forEach((method, routesOfMethod) -> {
                    if (method != null && routesOfMethod.map(remaining) != null) {
                        known.add(method);
                    }
                });
            }
        }
    }
}
