package kefu.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Says on every answer of a route that goes away since when it is deprecated (RFC 9745) and when it ends (RFC 8594). */
@Provider
public class SunsetFilter implements ContainerResponseFilter {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ResourceInfo route = routeOf(request);
        Sunset sunset = route == null ? null : find(route, Sunset.class);
        if (route == null || sunset == null) {
            return;
        }
        response.getHeaders().putSingle("Sunset", HTTP_DATE.format(midnight(sunset.value())));
        Deprecated deprecated = find(route, Deprecated.class);
        if (deprecated != null && !deprecated.since().isEmpty()) {
            response.getHeaders()
                    .putSingle("Deprecation", "@" + midnight(deprecated.since()).toEpochSecond());
        }
        if (!sunset.instead().isEmpty()) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + sunset.instead() + ">; rel=\"successor-version\"");
        }
    }

    /** None where the address leads nowhere. */
    private static @Nullable ResourceInfo routeOf(ContainerRequestContext request) {
        return request instanceof ResteasyReactiveContainerRequestContext known
                ? known.getServerRequestContext().getResteasyReactiveResourceInfo()
                : null;
    }

    private static ZonedDateTime midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC);
    }

    private static <A extends Annotation> @Nullable A find(ResourceInfo route, Class<A> type) {
        A own = route.getResourceMethod().getAnnotation(type);
        return own == null ? route.getResourceClass().getAnnotation(type) : own;
    }
}
