package kefu.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that goes away; it stands beside {@code @Deprecated(since = "2026-12-01")}, which marks the route in the OpenAPI
 * document. Every answer of the route says both days, so that clients notice in time.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sunset {

    /** The first day it may be gone, such as 2027-12-01. */
    String value();

    /** What to use instead: an address; empty where nothing takes its place. */
    String instead() default "";
}
