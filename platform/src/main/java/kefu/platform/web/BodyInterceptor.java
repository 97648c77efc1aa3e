package kefu.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps for bodies what a route promises and the framework forgets: one that says only {@code null} is a missing body, one
 * with a list that is too long is not validated to its end, and one of a route that several resources inherit is validated too.
 */
@Provider
public class BodyInterceptor implements ReaderInterceptor {

    private final Validator validator;

    @Context
    @Nullable
    ResourceInfo route;

    BodyInterceptor(Validator validator) {
        this.validator = validator;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context)
            throws IOException, WebApplicationException {
        Object body = context.proceed();
        if (route == null) {
            return body;
        }
        if (body == null && BodyFilter.needsBody(route)) {
            throw BodyFilter.missing();
        }
        if (body != null) {
            ListLengths.require(body);
        }
        if (body != null && isInherited(route) && wantsValid(route, body)) {
            validate(body);
        }
        return body;
    }

    /** The framework validates the methods of classes with a path. */
    private static boolean isInherited(ResourceInfo route) {
        return !route.getResourceMethod().getDeclaringClass().isAnnotationPresent(Path.class);
    }

    private static boolean wantsValid(ResourceInfo route, Object body) {
        return Arrays.stream(route.getResourceMethod().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(Valid.class)
                        && parameter.getType().isInstance(body));
    }

    private void validate(Object body) {
        Set<ConstraintViolation<Object>> faults = validator.validate(body);
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
    }
}
