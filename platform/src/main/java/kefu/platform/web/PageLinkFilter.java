package kefu.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Says the address of the next page in {@code Link} too (RFC 8288), for clients that do not read bodies to page. */
@Provider
public class PageLinkFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?>(var items, var next, var count) && next != null) {
            URI address = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQueryParam("cursor", next)
                    .build();
            String relative = address.getRawPath() + "?" + address.getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<" + relative + ">; rel=\"next\"");
        }
    }
}
