package kefu.platform.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route. A route that does not say so is refused to everybody; on a method it replaces what the class
 * says. The refusal names these roles in {@code allowedFor}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

    /** Any one of them suffices; none means every authenticated operator. */
    String[] roles() default {};

    /** Lowest rank that may call. */
    Rank minRank() default Rank.EMPLOYEE;
}
